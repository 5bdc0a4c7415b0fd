package org.ent4j.access.memory;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.service.ServiceId;
import org.ent4j.access.spi.JournalLine;
import org.ent4j.access.spi.Outdated;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.page.Page;

/** A journal that is gone with the process. */
public final class InMemoryRightsJournal implements RightsJournal {

    private final List<ChangeEntry> entries = new ArrayList<>();

    @Override
    public synchronized long version() {
        return entries.size();
    }

    @Override
    public synchronized long versionAt(Instant instant) {
        return latestFirst()
                .filter(version -> !entries.get(version - 1).at().isAfter(instant))
                .findFirst()
                .orElse(0);
    }

    @Override
    public synchronized Either<Outdated, Long> append(long expected, ChangeEntry entry) {
        if (expected != entries.size()) {
            return Either.left(new Outdated(expected, entries.size()));
        }
        entries.add(entry);
        return Either.right((long) entries.size());
    }

    @Override
    public synchronized Optional<ChangeEntry> entry(long version) {
        return version < 1 || version > entries.size() ? Optional.empty() : Optional.of(entries.get((int) version - 1));
    }

    @Override
    public synchronized List<ChangeEntry> after(long version, int most) {
        return entries.stream().skip(version).limit(most).toList();
    }

    @Override
    public Page<JournalLine> lines(int number, int size) {
        return lines(any -> true, number, size);
    }

    @Override
    public Page<JournalLine> linesOf(RightsElement element, int number, int size) {
        return lines(element::equals, number, size);
    }

    @Override
    public Page<JournalLine> linesOf(ServiceId service, int number, int size) {
        return lines(ownBy(service)::contains, number, size);
    }

    private synchronized Set<RightsElement> ownBy(ServiceId service) {
        return entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.namedService().equals(Optional.of(service)))
                .map(RightsElement::of)
                .collect(Collectors.toSet());
    }

    private synchronized Page<JournalLine> lines(Predicate<RightsElement> about, int number, int size) {
        var lines = latestFirst()
                .filter(version -> entries.get(version - 1).elements().stream().anyMatch(about))
                .mapToObj(version -> line(version, entries.get(version - 1)))
                .toList();
        return Page.of(lines, number, size);
    }

    private IntStream latestFirst() {
        return IntStream.rangeClosed(1, entries.size()).map(version -> entries.size() + 1 - version);
    }

    private static JournalLine line(int version, ChangeEntry entry) {
        return new JournalLine(
                version,
                entry.author(),
                entry.at(),
                entry.why(),
                entry.changes().size());
    }
}
