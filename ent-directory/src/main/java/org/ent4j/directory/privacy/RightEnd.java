package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.directory.privacy.DataSubject.Standing;
import org.ent4j.directory.privacy.Retention.RightEnds;

/**
 * The day on which somebody's right to an account ended, and how that is known. It may lie ahead, when a disappearance is
 * not confirmed yet.
 */
public record RightEnd(LocalDate day, Basis basis) {

    /** How the end is known. */
    public enum Basis {
        /** The host takes the disappearance itself for it. */
        DISAPPEARED,
        /** The time has passed in which a disappearance may be a mistake of a file, or will have. */
        CONFIRMED,
        /** The account was marked for deletion. */
        MARKED,
        /** The account was deleted after all its delays: the right ended before, and nothing is waited for any more. */
        DELETED
    }

    /** Nothing for somebody who is present, or whose account is not said to have disappeared. */
    public static Optional<RightEnd> of(DataSubject subject, Retention retention) {
        if (subject.isPresent()) {
            return Optional.empty();
        }
        return disappearance(subject, retention)
                .or(() -> subject.account()
                        .map(account -> ofAccount(account, subject, retention))
                        .orElseGet(() -> subject.disappearedOn().map(day -> confirmed(day, subject, retention))));
    }

    private static Optional<RightEnd> disappearance(DataSubject subject, Retention retention) {
        return subject.disappearedOn()
                .filter(day -> retention.rightEnds() == RightEnds.ON_DISAPPEARANCE)
                .map(day -> new RightEnd(day, Basis.DISAPPEARED));
    }

    /** What the account says of an earlier absence says nothing of this one. */
    private static Optional<RightEnd> ofAccount(Standing account, DataSubject subject, Retention retention) {
        var absence = subject.disappearedOn().map(day -> confirmed(day, subject, retention));
        var isEarlier =
                subject.disappearedOn().filter(account.since()::isBefore).isPresent();
        return switch (account.state()) {
            case DISPARU -> absence.or(() -> Optional.of(confirmed(account.since(), subject, retention)));
            case PRE_SUPPRIME -> Optional.of(earlier(absence, new RightEnd(account.since(), Basis.MARKED), isEarlier));
            case SUPPRIME -> isEarlier ? absence : Optional.of(new RightEnd(account.since(), Basis.DELETED));
            default -> Optional.empty();
        };
    }

    /** The account is marked when somebody asks for it, which may be long after the right has ended. */
    private static RightEnd earlier(Optional<RightEnd> absence, RightEnd marked, boolean isOfEarlierAbsence) {
        return absence.filter(end -> isOfEarlierAbsence || end.day().isBefore(marked.day()))
                .orElse(marked);
    }

    private static RightEnd confirmed(LocalDate disappeared, DataSubject subject, Retention retention) {
        return new RightEnd(disappeared.plus(retention.confirmation(subject.profil())), Basis.CONFIRMED);
    }

    boolean delaysArePast() {
        return basis == Basis.DELETED;
    }
}
