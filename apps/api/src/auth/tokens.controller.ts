import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { newToken, tokenList, tokenRequest, uuid, type NewToken, type Token, type TokenRequest } from '#contracts';
import { NotFoundError } from '#domain';
import { listTokens, recordAudit, revokeToken, saveToken, type Database, type TokenRow } from '#persistence';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE } from '../tokens.js';
import { hashSecret, newSecret } from './secrets.js';

@Controller('api/workspaces/:workspace/tokens')
@Access('admin')
export class TokensController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Answers(tokenList, 'Tokens of the API, without their secrets')
  async list(@InWorkspace() { workspaceId }: Place): Promise<{ tokens: Token[] }> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listTokens(db, workspaceId));
    return { tokens: rows.map(describe) };
  }

  @Post()
  @Answers(newToken, 'A new token; its secret is shown this once')
  async create(
    @InWorkspace() { workspaceId, personId }: Place,
    @Body(valid(tokenRequest)) { name, scopes, expiresAt }: TokenRequest,
  ): Promise<NewToken> {
    const secret = newSecret('nasluch_');
    const row = await this.database.inWorkspace(workspaceId, async (db) => {
      const saved = await saveToken(db, workspaceId, {
        tokenHash: hashSecret(secret),
        name,
        scopes,
        createdBy: personId,
        expiresAt: expiresAt ? new Date(expiresAt) : null,
      });
      await recordAudit(db, workspaceId, { personId, action: 'token-created', subject: `token ${saved.id}` });
      return saved;
    });
    return { ...describe(row), secret };
  }

  @Delete(':token')
  @HttpCode(204)
  @Answers(null, 'Revoke a token')
  async revoke(
    @InWorkspace() { workspaceId, personId }: Place,
    @Param('token', valid(uuid)) id: string,
  ): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await revokeToken(db, workspaceId, id, new Date())))
        throw new NotFoundError('not-found', 'There is no such token.');
      await recordAudit(db, workspaceId, { personId, action: 'token-revoked', subject: `token ${id}` });
    });
  }
}

function describe(row: TokenRow): Token {
  return {
    id: row.id,
    name: row.name,
    scopes: [...row.scopes],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
