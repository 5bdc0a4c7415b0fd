package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.Ine;
import org.ent4j.model.matching.MatchReason;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.internal.Likeness;
import org.ent4j.timetable.rapprochement.RapprochementReason.LooksLike;
import org.ent4j.timetable.source.ItemKind;

/**
 * What names, birth dates and identifiers say: of people by the matcher that the whole library uses, of everything else
 * by the {@link Likeness} of labels.
 */
final class NameEvidence {

    private static final int MOST_CANDIDATES = 20;
    private static final int REASONS = 3;
    private static final String INE = "INE";

    private final Map<String, HostItem> byKey;
    private final Optional<PeopleMatcher> people;

    /** @param hosts those of one kind */
    NameEvidence(ItemKind kind, Collection<HostItem> hosts) {
        this.byKey = hosts.stream().collect(Collectors.toMap(HostItem::key, each -> each));
        this.people = Optional.of(hosts)
                .filter(all -> kind == ItemKind.TEACHER || kind == ItemKind.PUPIL)
                .map(all -> PeopleMatcher.over(
                        all.stream().flatMap(each -> record(each).stream()).toList()));
    }

    /** Those who have something in common with the item by name. */
    Stream<HostItem> candidates(SourceEntry entry) {
        return people.map(matcher -> record(entry).stream()
                        .flatMap(record -> matcher.candidates(record, MOST_CANDIDATES).stream())
                        .map(candidate -> byKey.get(candidate.person().key())))
                .orElseGet(() -> byKey.values().stream());
    }

    Evidence of(SourceEntry entry, HostItem host) {
        return people.map(matcher -> ofPeople(matcher, entry, host)).orElseGet(() -> ofLabels(entry, host));
    }

    private static Evidence ofPeople(PeopleMatcher matcher, SourceEntry entry, HostItem host) {
        var here = record(entry);
        var there = record(host);
        if (here.isEmpty() || there.isEmpty()) {
            return Evidence.NONE;
        }
        var score = matcher.score(here.get(), there.get());
        return new Evidence(
                score.weight(),
                score.reasons().stream()
                        .filter(MatchReason.class::isInstance)
                        .limit(REASONS)
                        .toList());
    }

    private static Evidence ofLabels(SourceEntry entry, HostItem host) {
        BiFunction<String, String, Likeness> compare =
                entry.kind() == ItemKind.CLASS ? Likeness::ofClasses : Likeness::of;
        var best = labels(host)
                .flatMap(there -> entry.labels().stream().map(here -> compare.apply(here, there)))
                .min(Enum::compareTo)
                .orElse(Likeness.DIFFERENT);
        return new Evidence(best.bits(), List.<Reason>of(new LooksLike(best.code(), best.label())));
    }

    private static Stream<String> labels(HostItem host) {
        return Stream.concat(Stream.of(host.label()), host.alternativeLabels().stream());
    }

    private static Optional<PersonRecord> record(HostItem host) {
        return host.name().map(name -> record(host.key(), name, host.identifiers())
                .birthDate(host.birthDate().map(org.ent4j.model.matching.BirthDate::of))
                .build());
    }

    private static Optional<PersonRecord> record(SourceEntry entry) {
        return entry.name().map(name -> record(entry.item().key(), name, entry.identifiers())
                .birthDate(entry.birthDate().map(org.ent4j.model.matching.BirthDate::of))
                .build());
    }

    private static PersonRecord.Builder record(String key, PersonName name, Map<String, String> identifiers) {
        var others = new HashMap<>(identifiers);
        var ine = Optional.ofNullable(others.remove(INE)).flatMap(text -> Ine.parse(text).toJavaOptional());
        var builder = PersonRecord.builder().key(key).name(name).ine(ine);
        others.forEach((system, value) -> builder.putIdentifiers(system, StrongIdentifiers.normalised(value)));
        return builder;
    }
}
