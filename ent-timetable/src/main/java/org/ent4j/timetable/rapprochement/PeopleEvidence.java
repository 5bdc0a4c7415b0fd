package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.id.Ine;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.matching.Candidate;
import org.ent4j.model.matching.MatchReason;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.person.PersonName;

/** Of people: names, birth dates and identifiers, by the matcher that the whole library uses. */
final class PeopleEvidence implements NameEvidence {

    /** As the matcher has it of two strangers who agree in nothing. */
    private static final Evidence STRANGERS = new Evidence(-10, List.of());

    private static final int MOST_CANDIDATES = 20;
    private static final int REASONS = 3;
    private static final String INE = "INE";

    private final PeopleMatcher matcher;

    PeopleEvidence(Collection<HostItem> hosts) {
        this.matcher = PeopleMatcher.over(hosts.stream()
                .flatMap(host -> record(host.key(), host.name(), host.identifiers())
                        .map(each -> each.birthDate(host.birthDate().map(BirthDate::of))
                                .build())
                        .stream())
                .toList());
    }

    @Override
    public Map<String, Evidence> of(SourceEntry entry) {
        return record(entry.item().key(), entry.name(), entry.identifiers())
                .map(each ->
                        each.birthDate(entry.birthDate().map(BirthDate::of)).build())
                .map(record -> matcher.candidates(record, MOST_CANDIDATES))
                .map(all -> all.stream()
                        .collect(
                                Collectors.toMap(candidate -> candidate.person().key(), PeopleEvidence::evidence)))
                .orElseGet(Map::of);
    }

    @Override
    public Evidence nothingInCommon() {
        return STRANGERS;
    }

    private static Evidence evidence(Candidate candidate) {
        return new Evidence(
                candidate.score().weight(),
                candidate.score().reasons().stream()
                        .filter(MatchReason.class::isInstance)
                        .limit(REASONS)
                        .toList());
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
