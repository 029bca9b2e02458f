/** The one sentence that the app has for the reader, with what can be done about it. Stands on the page, or in the dialog that is open. */

import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Notice as Said } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'

const SENTENCES: Record<Said['key'], () => string> = {
  codeEmpty: m.noticeCodeEmpty,
  codeLong: m.noticeCodeLong,
  codeForeign: m.noticeCodeForeign,
  codeDamaged: m.noticeCodeDamaged,
  codeNewer: m.noticeCodeNewer,
  codeUnknownScenario: m.noticeCodeUnknownScenario,
  fileUnreadable: m.noticeFileUnreadable,
  fileLong: m.noticeFileLong,
  routeImported: m.noticeRouteImported,
  routeCopied: m.noticeRouteCopied,
  routeDeleted: m.noticeRouteDeleted,
  savedUnreadable: m.noticeSavedUnreadable,
  loadFailed: m.noticeLoadFailed,
  copied: m.noticeCopied,
  copyFailed: m.noticeCopyFailed,
  stillNone: m.stillNone,
  stillFailed: m.stillFailed,
  routesDeleted: m.noticeRoutesDeleted,
  routesBack: m.noticeRoutesBack,
  routesImported: m.noticeRoutesImported,
  otherKept: m.noticeOtherKept,
  whatIfOtherStory: m.noticeWhatIfOtherStory,
  whatIfClosed: m.noticeWhatIfClosed,
  whatIfStale: m.noticeWhatIfStale,
  whatIfSame: m.noticeWhatIfSame,
  whatIfOtherChair: m.noticeWhatIfOtherChair,
  roomCodeUnfit: m.roomCodeUnfit,
  roomLimited: m.roomLimited,
  roomNoServer: m.roomNoServer,
  roomNotMade: m.roomNotMade,
  roomRouteEmpty: m.roomRouteEmpty,
  labLeft: m.labLeft,
}

export function Notice() {
  const notice = useStore((state) => state.notice)
  const setAside = useStore((state) => state.setAside)
  const thrown = useStore((state) => state.thrown.length > 0)
  const { dispatch } = useHands()
  return (
    <div role="status" class="notice-at">
      {notice && (
        <div class={`notice ${notice.tone}`}>
          <p>{SENTENCES[notice.key]()}</p>
          {notice.key === 'savedUnreadable' && setAside !== null && (
            <button type="button" class="plain" onClick={() => dispatch({ type: 'downloadSetAside' })}>
              {m.downloadSetAside()}
            </button>
          )}
          {thrown && (notice.key === 'routeDeleted' || notice.key === 'routesDeleted') && (
            <button type="button" class="plain" onClick={() => dispatch({ type: 'undelete' })}>
              {m.undo()}
            </button>
          )}
          <button type="button" class="plain" onClick={() => dispatch({ type: 'dismiss' })}>
            {m.dismiss()}
          </button>
        </div>
      )}
    </div>
  )
}
