package org.ent4j.ticketing.memory;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.spi.KnownAnswers;

/** Known answers in memory. */
public final class InMemoryKnownAnswers implements KnownAnswers {

    private final Map<KnownAnswerId, KnownAnswer> answers = new TreeMap<>();
    private final Map<Optional<StructureId>, Long> versions = new HashMap<>();

    @Override
    public synchronized boolean keep(KnownAnswer answer) {
        var isNew = !answers.containsKey(answer.id());
        if (isNew) {
            answers.put(answer.id(), answer.withAt(answer.at().truncatedTo(ChronoUnit.MICROS)));
            changed(answer.school());
        }
        return isNew;
    }

    @Override
    public synchronized Optional<KnownAnswer> find(KnownAnswerId id) {
        return Optional.ofNullable(answers.get(id));
    }

    @Override
    public Optional<KnownAnswer> share(KnownAnswerId id) {
        return change(id, answer -> answer.withSchool(Optional.empty()));
    }

    @Override
    public Optional<KnownAnswer> note(KnownAnswerId id, boolean isHelp) {
        return change(id, answer -> answer.said(isHelp));
    }

    private synchronized Optional<KnownAnswer> change(KnownAnswerId id, UnaryOperator<KnownAnswer> change) {
        var before = find(id);
        var after = before.map(change);
        after.filter(answer -> !before.equals(after)).ifPresent(answer -> {
            answers.put(id, answer);
            changed(answer.school());
        });
        return after;
    }

    @Override
    public synchronized boolean remove(KnownAnswerId id) {
        var before = Optional.ofNullable(answers.remove(id));
        before.ifPresent(answer -> changed(answer.school()));
        return before.isPresent();
    }

    private void changed(Optional<StructureId> school) {
        versions.merge(school, 1L, Long::sum);
    }

    @Override
    public synchronized List<KnownAnswer> of(StructureId reader) {
        return answers.values().stream().filter(answer -> answer.isFor(reader)).toList();
    }

    @Override
    public synchronized long version(StructureId reader) {
        return versions.getOrDefault(Optional.of(reader), 0L)
                + versions.getOrDefault(Optional.<StructureId>empty(), 0L);
    }
}
