import { Notifications } from '@mantine/notifications'

/** Where `showUndo` and `showDone` are shown; read with the first of them. */
export const Notices = () => <Notifications position="bottom-right" limit={3} />
