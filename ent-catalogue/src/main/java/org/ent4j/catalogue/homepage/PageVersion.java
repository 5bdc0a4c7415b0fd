package org.ent4j.catalogue.homepage;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * A version of a page.
 *
 * @param number from 1, in the order in which they were made
 * @param changedAt when its content was changed last
 * @param changedBy who did so
 * @param showing when it is to be shown
 * @param publishedAt when it was published last
 * @param archivedAt when it was shown no more
 */
public record PageVersion(
        int number,
        PageState state,
        PageContent content,
        Instant changedAt,
        PersonId changedBy,
        Showing showing,
        Optional<Instant> publishedAt,
        Optional<Instant> archivedAt) {

    static PageVersion draft(int number, PageContent content, PersonId by, Instant at) {
        return new PageVersion(
                number,
                HomePageLife.TABLE.initial(),
                content,
                at,
                by,
                Showing.AT_ONCE,
                Optional.empty(),
                Optional.empty());
    }

    /** After that move, or that its state does not have it. */
    Either<Refusal, PageVersion> moved(HomePageLife.Move move, Instant at) {
        return Refusal.fire(HomePageLife.TABLE, state, move).map(next -> switch (next) {
            case PUBLISHED -> dated(next, Optional.of(at), Optional.empty());
            case ARCHIVED -> dated(next, publishedAt, Optional.of(at));
            case DRAFT, SCHEDULED, DISCARDED -> dated(next, publishedAt, archivedAt);
        });
    }

    private PageVersion dated(PageState next, Optional<Instant> published, Optional<Instant> archived) {
        return new PageVersion(number, next, content, changedAt, changedBy, showing, published, archived);
    }

    PageVersion edited(PageContent other, PersonId by, Instant at) {
        return new PageVersion(number, state, other, at, by, showing, publishedAt, archivedAt);
    }

    PageVersion shown(Showing when) {
        return new PageVersion(number, state, content, changedAt, changedBy, when, publishedAt, archivedAt);
    }

    boolean is(PageState one) {
        return state == one;
    }
}
