import type { TranslationOf } from '../../message-types.js';
import type { signIn as polish } from '../pl/sign-in.js';

export const signIn: TranslationOf<typeof polish, 'uk'> = {
  'sign-in.title': 'Вхід',
  'sign-in.lead': 'Подивіться, що сказали мешканці, кого почули і що з цим зробили.',
  'sign-in.email': 'Адреса електронної пошти',
  'sign-in.password': 'Пароль',
  'sign-in.show-password': 'Показати пароль',
  'sign-in.hide-password': 'Приховати пароль',
  'sign-in.submit': 'Увійти',
  'sign-in.submitting': 'Входимо…',
  'sign-in.email-missing': 'Введіть адресу електронної пошти.',
  'sign-in.password-missing': 'Введіть пароль.',
  'sign-in.sample-accounts': 'Навчальні облікові записи',
  'sign-in.sample-hint': 'Тут працюють навчальні дані. Можна увійти з одним із цих облікових записів:',
  'sign-in.use-account': 'Увійти як: {name}',
  'sign-in.session-ended': 'Сеанс завершився. Увійдіть ще раз, і ви повернетеся на ту саму сторінку.',
  'sign-in.forgotten': 'Не пам’ятаєте пароля? Новий установить особа, яка керує громадою в Nasłuch.',
  'sign-in.sign-out': 'Вийти',
  'sign-in.signed-out': 'Ви вийшли.',
  'sign-in.signed-in-as': 'Ви увійшли як: {name}',
  'sign-in.please-sign-in': 'Увійдіть, і відкриється потрібна вам сторінка.',
};
