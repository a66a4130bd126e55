import type { ReactNode } from 'react';
import type { TalkRoom } from '#domain';
import { STAGE } from '#presenting';
import styles from '../present.module.css';

interface ScaledSlideProps {
  readonly width: number;
  readonly room: TalkRoom;
  readonly children: ReactNode;
}

/** A slide of 1280 × 720 as large as its place allows. */
export function ScaledSlide({ width, room, children }: ScaledSlideProps) {
  const scale = width / STAGE.width;
  return (
    <div className={`nsl ${styles.scaled}`} data-room={room} style={{ width, height: STAGE.height * scale }}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0', width: STAGE.width }}>{children}</div>
    </div>
  );
}
