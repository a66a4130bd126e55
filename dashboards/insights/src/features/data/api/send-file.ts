import type { Problem } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';

/**
 * Sends one file and tells how much of it has left; `fetch` cannot tell that.
 *
 * @param onProgress the share sent, 0…1
 * @throws RequestError with the server's problem
 */
export function sendFile<T>(address: string, file: File, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      if (request.status < 300) resolve(request.response as T);
      else reject(new RequestError(request.status, problemOf(request)));
    };
    request.onerror = () => reject(new RequestError(0, { code: 'offline', message: '', details: {}, requestId: '' }));
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  const body = (request.response ?? {}) as Partial<Problem>;
  return {
    code: body.code ?? (request.status === 413 ? 'file-too-large' : 'internal'),
    message: body.message ?? '',
    details: body.details ?? {},
    requestId: body.requestId ?? request.getResponseHeader('x-request-id') ?? '',
  };
}
