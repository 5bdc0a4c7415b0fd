package org.ent4j.directory.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Guards;

/** Who is known to the source and not in its feed: counted first, since too many make the feed worthless. */
final class Missing {

    private final FeedReading reading;
    private final DraftBook book;
    private final Map<PersonId, PersonOutline> deleted;
    private final Map<Profil, Integer> known = new EnumMap<>(Profil.class);
    private final Map<Profil, Integer> gone = new EnumMap<>(Profil.class);
    private final List<PersonId> absent = new ArrayList<>();

    Missing(FeedReading reading, DraftBook book, Map<PersonId, PersonOutline> deleted) {
        this.reading = reading;
        this.book = book;
        this.deleted = deleted;
    }

    void see(PersonOutline person) {
        if (!reading.coverage().speaksOf(person)) {
            return;
        }
        known.merge(person.profil(), 1, Integer::sum);
        if (isAbsent(person)) {
            absent.add(person.id());
            gone.merge(person.profil(), 1, Integer::sum);
        } else if (isDeleted(person)) {
            gone.merge(person.profil(), 1, Integer::sum);
        }
    }

    private boolean isAbsent(PersonOutline person) {
        return reading.coverage().complete()
                && !book.contains(person.id())
                && person.keys().stream().noneMatch(key -> book.contains(key.personId()))
                && person.keys().stream().noneMatch(reading.rejected()::contains);
    }

    private boolean isDeleted(PersonOutline person) {
        return deleted.containsKey(person.id())
                && book.get(person.id())
                        .filter(draft -> draft.fate() == Fate.DISAPPEARED)
                        .isPresent();
    }

    Optional<Guards.Refusal> guard(ImportPolicy policy) {
        return new Disappearance(known, gone).guard(policy);
    }

    /** Those who are expected and not there. */
    List<PersonId> absent() {
        return absent;
    }
}
