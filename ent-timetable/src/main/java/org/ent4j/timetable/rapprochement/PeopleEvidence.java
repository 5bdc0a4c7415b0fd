package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.Ine;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.matching.Candidate;
import org.ent4j.model.matching.Held;
import org.ent4j.model.matching.MatchReason;
import org.ent4j.model.matching.MatchScore;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.source.ItemKind;

/** Of people: names, birth dates and identifiers, by the matcher that the whole library uses. */
final class PeopleEvidence implements NameEvidence {

    private static final int MOST_CANDIDATES = 20;
    private static final int REASONS = 3;
    private static final double SURE = 1e-9;
    private static final String INE = "INE";

    private final Map<String, PersonRecord> people = new LinkedHashMap<>();
    private final boolean hasRelatives;
    private final PeopleMatcher matcher;

    /** @param kind pupils have relatives among pupils, teachers seldom among teachers */
    PeopleEvidence(ItemKind kind, Collection<HostItem> hosts) {
        this.hasRelatives = kind == ItemKind.PUPIL;
        hosts.forEach(host -> record(host.key(), host.name(), host.identifiers())
                .map(each -> each.birthDate(host.birthDate().map(BirthDate::of)).build())
                .ifPresent(record -> people.put(host.key(), record)));
        this.matcher = PeopleMatcher.over(people.values());
    }

    @Override
    public Map<String, Evidence> of(SourceEntry entry) {
        return record(entry)
                .map(record -> matcher.candidates(record, MOST_CANDIDATES))
                .map(all -> all.stream()
                        .collect(Collectors.toMap(
                                candidate -> candidate.person().key(),
                                (Candidate candidate) -> evidence(candidate.score()))))
                .orElseGet(Map::of);
    }

    @Override
    public Evidence of(SourceEntry entry, HostItem host) {
        var there = Optional.ofNullable(people.get(host.key()));
        return record(entry)
                .flatMap(here -> there.map(other -> evidence(matcher.score(here, other))))
                .orElse(Evidence.NONE);
    }

    /** Among relatives, no more than the matcher's probability is worth, which weighs them too. */
    private Evidence evidence(MatchScore score) {
        var probability = Math.max(SURE, Math.min(1 - SURE, score.probability()));
        var against = Math.log(probability / (1 - probability) * Math.max(1, people.size())) / Math.log(2);
        var reasons =
                score.reasons().stream().filter(MatchReason.class::isInstance).limit(REASONS);
        var held = score.reasons().stream().filter(Held.class::isInstance);
        List<Reason> all = Stream.<Reason>concat(reasons, held).toList();
        return new Evidence(hasRelatives ? Math.min(score.weight(), against) : score.weight(), all);
    }

    private static Optional<PersonRecord> record(SourceEntry entry) {
        return record(entry.item().key(), entry.name(), entry.identifiers())
                .map(each ->
                        each.birthDate(entry.birthDate().map(BirthDate::of)).build());
    }

    private static Optional<PersonRecord.Builder> record(
            String key, Optional<PersonName> name, Map<String, String> identifiers) {
        var others = new HashMap<>(identifiers);
        var ine = Optional.ofNullable(others.remove(INE))
                .flatMap(text -> Ine.parse(text).toJavaOptional());
        others.replaceAll((system, value) -> StrongIdentifiers.normalised(value));
        return name.map(present ->
                PersonRecord.builder().key(key).name(present).ine(ine).putAllIdentifiers(others));
    }
}
