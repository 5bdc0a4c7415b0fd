package org.ent4j.examples.portal.council;

import java.util.List;

/**
 * A conseil as a whole.
 *
 * @param path of the page, where its forms go
 * @param moves what may be done now, in the order of its life
 * @param pupils in the order in which the conseil comes to them
 * @param owed what is still to be written, by whom
 */
public record CouncilPage(
        String path,
        String day,
        String lastDay,
        String state,
        String look,
        String whyReopened,
        List<Move> moves,
        List<Pupil> pupils,
        List<Owed> owed,
        List<Count> counts) {

    public CouncilPage {
        moves = List.copyOf(moves);
        pupils = List.copyOf(pupils);
        owed = List.copyOf(owed);
        counts = List.copyOf(counts);
    }

    /**
     * Something that may be done.
     *
     * @param name that the form sends
     * @param asks the label of the text that it wants, or nothing
     * @param wantsDay whether it wants a day
     */
    public record Move(String name, String label, String asks, boolean wantsDay) {}

    /** @param left what is still to be written of him */
    public record Pupil(String name, String path, String general, String avis, boolean hasSynthesis, String left) {}

    public record Owed(String teacher, int lines) {}

    public record Count(String avis, long pupils) {}
}
