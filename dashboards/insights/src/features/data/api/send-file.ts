import { answerOf, reliably, RequestError } from '../../../shared/api/client.js';

/**
 * Sends one file and tells how much of it has left; `fetch` cannot tell that. Where the session has ended, the file waits until the same
 * person has signed in again. A connection that breaks half-way leaves nothing on the server, so the file goes out once more when it is
 * back; one that breaks after the last byte has left may have brought it there.
 *
 * @param onProgress the share sent, 0…1
 * @throws RequestError with the server's problem, or `connection-unsure`
 */
export async function sendFile<T>(address: string, file: File, onProgress: (share: number) => void): Promise<T> {
  return answerOf<T>(await reliably('PUT', () => sendOnce(address, file, onProgress)));
}

function sendOnce(address: string, file: File, onProgress: (share: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let hasLeft = false;
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.upload.onload = () => {
      hasLeft = true;
    };
    request.onload = () => resolve(asResponse(request));
    request.onerror = () => {
      onProgress(0);
      const code = hasLeft ? 'connection-unsure' : 'offline';
      reject(new RequestError(0, { code, message: '', details: {}, requestId: '' }));
    };
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}

/** A proxy that refuses a large file answers without a problem of ours. */
function asResponse(request: XMLHttpRequest): Response {
  const { status, responseText } = request;
  const body = status === 413 && !responseText.startsWith('{') ? '{"code":"file-too-large"}' : responseText;
  const requestId = request.getResponseHeader('x-request-id');
  return new Response(body, { status, headers: requestId === null ? {} : { 'x-request-id': requestId } });
}
