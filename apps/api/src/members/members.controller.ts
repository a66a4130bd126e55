import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  inviteManyRequest,
  inviteRequest,
  invitedMany,
  memberPage,
  newInvitation,
  roleRequest,
  uuid,
  type InvitedMany,
  type InviteManyRequest,
  type InviteRequest,
  type MemberPage,
  type NewInvitation,
  type RoleRequest,
} from '#contracts';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { MembersService } from './members.service.js';

@Controller('api/workspaces/:workspace')
@Access('admin')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get('members')
  @Answers(memberPage, 'Who may come in, and who was invited')
  list(@InWorkspace() place: Place): Promise<MemberPage> {
    return this.members.list(place);
  }

  @Post('members')
  @Answers(newInvitation, 'Invite somebody; the link is shown this once and holds for seven days')
  invite(@InWorkspace() place: Place, @Body(valid(inviteRequest)) request: InviteRequest): Promise<NewInvitation> {
    return this.members.invite(place, request);
  }

  @Post('members/many')
  @Answers(invitedMany, 'Invite many at once, all or nobody: bad rows are named, and nothing is done')
  inviteMany(
    @InWorkspace() place: Place,
    @Body(valid(inviteManyRequest)) { text }: InviteManyRequest,
  ): Promise<InvitedMany> {
    return this.members.inviteMany(place, text);
  }

  @Patch('members/:member')
  @HttpCode(204)
  @Answers(null, 'Give a member another role')
  change(
    @InWorkspace() place: Place,
    @Param('member', valid(uuid)) id: string,
    @Body(valid(roleRequest)) { role }: RoleRequest,
  ): Promise<void> {
    return this.members.changeRole(place, id, role);
  }

  @Delete('members/:member')
  @HttpCode(204)
  @Answers(null, 'End a membership at once')
  remove(@InWorkspace() place: Place, @Param('member', valid(uuid)) id: string): Promise<void> {
    return this.members.remove(place, id);
  }

  @Delete('invitations/:invitation')
  @HttpCode(204)
  @Answers(null, 'Take an invitation back')
  revoke(@InWorkspace() place: Place, @Param('invitation', valid(uuid)) id: string): Promise<void> {
    return this.members.revoke(place, id);
  }
}
