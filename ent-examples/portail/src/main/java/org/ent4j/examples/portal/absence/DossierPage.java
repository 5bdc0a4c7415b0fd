package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Optional;

/**
 * A dossier of absence.
 *
 * @param path of it
 * @param joined the dossier that has its parts now, or that it follows: words and address
 * @param isOffice whether the reader treats dossiers
 * @param story its journal; nothing for families
 */
public record DossierPage(
        String path,
        String pupil,
        String pupilPath,
        String schoolClass,
        String type,
        String when,
        Badge state,
        List<String> awaiting,
        Optional<Link> joined,
        List<PartRow> parts,
        DossierForms forms,
        List<NoticeRow> notices,
        boolean isOffice,
        Optional<List<StoryLine>> story) {

    public DossierPage {
        awaiting = List.copyOf(awaiting);
        parts = List.copyOf(parts);
        notices = List.copyOf(notices);
        story = story.map(List::copyOf);
    }

    /** Somewhere else to look. */
    public record Link(String words, String path) {}
}
