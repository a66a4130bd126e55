import { ROLES } from '#domain';
import { z } from 'zod';
import { instant, slug, uuid } from './common.js';
import { member, session } from './session.js';

/** A link that was handed out and not yet used. */
export const invitation = z.object({
  id: uuid,
  email: z.string(),
  role: z.enum(ROLES),
  process: slug.nullable(),
  expiresAt: instant,
});
export type Invitation = z.infer<typeof invitation>;

export const memberPage = z.object({ members: z.array(member), invitations: z.array(invitation) });
export type MemberPage = z.infer<typeof memberPage>;

export const inviteRequest = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(ROLES),
  process: slug.nullable().default(null).describe('One process alone; null for the whole municipality'),
});
export type InviteRequest = z.infer<typeof inviteRequest>;

/** The link is shown this once, for whoever invites to hand over; it is stored only as a hash. */
export const newInvitation = invitation.extend({ token: z.string(), link: z.string() });
export type NewInvitation = z.infer<typeof newInvitation>;

/** Many at once, as pasted from a table: an address a line, then a role and a process where they are not the usual. */
export const inviteManyRequest = z.object({ text: z.string().min(1).max(64_000) });
export type InviteManyRequest = z.infer<typeof inviteManyRequest>;

export const INVITE_PROBLEMS = [
  'no-address',
  'bad-address',
  'bad-role',
  'no-process',
  'twice',
  'member-already',
  'too-many-rows',
] as const;

/** Either everybody is invited, or nobody is and every bad row is named by its number in what was pasted. */
export const invitedMany = z.object({
  invited: z.array(newInvitation),
  rejected: z.array(
    z.object({
      row: z.number().int(),
      problem: z.enum(INVITE_PROBLEMS),
      value: z.string().describe('As it was pasted'),
    }),
  ),
});
export type InvitedMany = z.infer<typeof invitedMany>;
export type InviteProblem = (typeof INVITE_PROBLEMS)[number];

export const roleRequest = z.object({ role: z.enum(ROLES) });
export type RoleRequest = z.infer<typeof roleRequest>;

/** Who has an account already gives her password; who has none chooses one, and a name. */
export const acceptInvitationRequest = z.object({
  token: z.string().min(20).max(200),
  name: z.string().trim().min(1).max(120),
  password: z.string().min(12).max(1024),
});
export type AcceptInvitationRequest = z.infer<typeof acceptInvitationRequest>;

export const acceptedInvitation = session;
