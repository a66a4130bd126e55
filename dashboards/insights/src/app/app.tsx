import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { makeQueryClient } from '../shared/api/query-client.js';
import { AnnouncementProvider } from '../shared/page/announcements.js';
import { WordsProvider } from '../shared/words/words-provider.js';
import { router } from './router.js';

export function App() {
  const [queryClient] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <WordsProvider>
        <AnnouncementProvider>
          <RouterProvider router={router} />
        </AnnouncementProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}
