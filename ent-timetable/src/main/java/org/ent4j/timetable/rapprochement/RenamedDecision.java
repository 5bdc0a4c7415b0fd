package org.ent4j.timetable.rapprochement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.timetable.rapprochement.RapprochementReason.Renamed;
import org.ent4j.timetable.rapprochement.RapprochementReason.RenamedToConfirm;

/**
 * A decision on an item that has another name now. Mostly the name was put right, and the decision stays. When a base is
 * made anew, however, numbers are given again: under the number of one teacher comes another.
 *
 * @param decided what the decision says
 * @param evidence the host's item that identifiers and names point to now, if one does
 */
record RenamedDecision(SourceEntry entry, String before, Verdict decided, Optional<HostItem> evidence) {

    /** The decision, flagged; or left to a person when it would give the item to somebody else. */
    Verdict settle() {
        return isAnother() ? toConfirm() : flagged();
    }

    private boolean isAnother() {
        return evidence.isPresent()
                ? !evidence.equals(decided.claimed())
                : decided.claimed()
                        .flatMap(HostItem::name)
                        .filter(this::isUnlike)
                        .isPresent();
    }

    private boolean isUnlike(PersonName target) {
        return entry.name()
                .map(NormalisedName::of)
                .filter(now -> !now.compatibleWith(NormalisedName.of(target)))
                .isPresent();
    }

    private Verdict toConfirm() {
        var candidates = Stream.concat(evidence.stream(), decided.claimed().stream())
                .distinct()
                .toList();
        var open = new Verdict(new Match.Ambiguous<>(candidates), Fate.CONFLICT, List.of());
        return open.because(Fate.CONFLICT, new RenamedToConfirm(before, now()));
    }

    private Verdict flagged() {
        var fate = decided.fate() == Fate.UNCHANGED ? Fate.UPDATE : decided.fate();
        return decided.because(fate, new Renamed(before, now()));
    }

    private String now() {
        return entry.item().label();
    }
}
