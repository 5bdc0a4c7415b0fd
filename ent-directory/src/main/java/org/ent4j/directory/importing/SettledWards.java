package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.directory.internal.spool.ByteReader;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;

/** Whose guardians the rows of known pupils name, of those rows that are settled and need not be in memory any more. */
final class SettledWards implements AutoCloseable {

    private final Spool spool = new Spool();
    private final ByteWriter entry = new ByteWriter();

    /** @param pupil of the directory, whom the row is */
    void add(Person row, PersonId pupil) {
        if (!row.guardians().isEmpty()) {
            entry.clear();
            entry.putText(pupil.value())
                    .putAll(
                            row.guardians(),
                            (to, link) -> to.putText(link.guardian().value()));
            spool.add(entry);
        }
    }

    /** The pupils of the directory, for each of these guardians as rows name them. */
    Map<PersonId, Set<PersonId>> of(Collection<PersonId> guardians) {
        var wards = new HashMap<PersonId, Set<PersonId>>();
        if (guardians.isEmpty()) {
            return wards;
        }
        var wanted = guardians.stream().map(PersonId::value).collect(toSet());
        var cursor = spool.cursor();
        for (long place = 0; place < spool.length(); place = cursor.after(place)) {
            read(cursor.at(place), wanted, wards);
        }
        return wards;
    }

    /** The guardians of the condition whom rows name. */
    Set<PersonId> guardians(Predicate<PersonId> which) {
        var found = new HashSet<PersonId>();
        var cursor = spool.cursor();
        for (long place = 0; place < spool.length(); place = cursor.after(place)) {
            var in = cursor.at(place);
            in.getText();
            in.getAll(ByteReader::getText).stream()
                    .map(PersonId::new)
                    .filter(which)
                    .forEach(found::add);
        }
        return found;
    }

    private static void read(ByteReader in, Set<String> wanted, Map<PersonId, Set<PersonId>> wards) {
        var pupil = in.getText();
        List<String> named = in.getAll(ByteReader::getText);
        named.stream()
                .filter(wanted::contains)
                .forEach(guardian -> wards.computeIfAbsent(new PersonId(guardian), any -> new HashSet<>())
                        .add(new PersonId(pupil)));
    }

    @Override
    public void close() {
        spool.close();
    }
}
