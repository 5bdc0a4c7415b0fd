package org.ent4j.directory.memory;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.spi.MissionLetters;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;

/** Lettres de mission in a map. Thread-safe. */
public final class InMemoryMissionLetters implements MissionLetters {

    private final Map<String, MissionLetter> letters = new ConcurrentSkipListMap<>();

    @Override
    public Optional<MissionLetter> byId(String id) {
        return Optional.ofNullable(letters.get(id));
    }

    List<MissionLetter> all() {
        return List.copyOf(letters.values());
    }

    @Override
    public List<MissionLetter> ofYear(SchoolYear year) {
        return letters.values().stream()
                .filter(letter -> letter.year().equals(year))
                .toList();
    }

    @Override
    public List<MissionLetter> ofAdministrator(PersonId administrator) {
        return letters.values().stream()
                .filter(letter -> letter.administrator().equals(administrator))
                .toList();
    }

    @Override
    public synchronized Either<Outdated, MissionLetter> save(MissionLetter letter) {
        var stored = byId(letter.id()).map(MissionLetter::version).orElse(0);
        if (stored != letter.version()) {
            return Either.left(new Outdated(letter.id()));
        }
        var next = letter.withVersion(stored + 1);
        letters.put(letter.id(), next);
        return Either.right(next);
    }
}
