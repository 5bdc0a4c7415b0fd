package org.ent4j.viescolaire.bulletin;

import java.util.ArrayList;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Corrected;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Edited;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Finished;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Published;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Reopened;

/** What each event makes of a bulletin. */
final class BulletinChanges {

    private BulletinChanges() {}

    static KeptBulletin after(KeptBulletin before, BulletinEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static KeptBulletin changed(KeptBulletin before, BulletinEvent event) {
        if (event instanceof Edited edited) {
            return before.withContent(edited.content());
        }
        if (event instanceof Finished) {
            return before.withState(BulletinState.READY);
        }
        return event instanceof Reopened ? before.withState(BulletinState.DRAFT) : published(before, event);
    }

    private static KeptBulletin published(KeptBulletin before, BulletinEvent event) {
        if (event instanceof Published published) {
            return archived(before.withState(BulletinState.PUBLISHED), published, published.hash(), "");
        }
        return event instanceof Corrected corrected
                ? archived(
                        before.withContent(corrected.content()).withState(BulletinState.CORRECTED),
                        corrected,
                        corrected.hash(),
                        corrected.why())
                : before;
    }

    private static KeptBulletin archived(KeptBulletin bulletin, BulletinEvent event, ContentHash hash, String why) {
        var versions = new ArrayList<>(bulletin.versions());
        versions.add(new BulletinVersion(versions.size() + 1, bulletin.content(), hash, event.at(), event.by(), why));
        return bulletin.withVersions(versions);
    }
}
