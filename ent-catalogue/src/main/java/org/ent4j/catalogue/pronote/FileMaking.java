package org.ent4j.catalogue.pronote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.portal.WritableText;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Severity;

/** One file while it is made: people are counted from 0 in the order of the file, schools on their own. */
final class FileMaking {

    private static final int LINES = 4;
    private static final FileCivility MME = new FileCivility(1, "Mme");
    private static final FileCivility M = new FileCivility(2, "M.");

    private final Roster roster;
    private final ExportTerms terms;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<PersonId> nameless = new HashSet<>();
    private final Set<PersonId> twins = new HashSet<>();
    private final Map<PersonId, Long> guardians = new HashMap<>();
    private long ident;

    FileMaking(Roster roster, ExportTerms terms) {
        this.roster = roster;
        this.terms = terms;
    }

    IdentifiersExport export() {
        findNameless();
        findTwins();
        var schools = schools();
        var staff = people(Population.STAFF, person -> Optional.of(person(person)));
        var teachers =
                people(Population.TEACHERS, person -> Optional.of(new FileTeacher(person(person), person.born())));
        var parents = people(Population.GUARDIANS, person -> Optional.of(guardian(person)));
        var pupils = people(Population.PUPILS, this::pupil);
        var file = new IdentifiersFile(
                terms.made(),
                terms.partner(),
                terms.delegation(),
                parents.stream().anyMatch(each -> each.civility().isPresent()) ? List.of(MME, M) : List.of(),
                schools,
                schools.stream().map(FileSchool::ident).toList(),
                staff,
                teachers,
                parents,
                pupils);
        return new IdentifiersExport(file, inOrder());
    }

    private List<Remark> inOrder() {
        return remarks.stream()
                .sorted((one, other) -> one.who()
                        .map(PersonId::value)
                        .orElse("")
                        .compareTo(other.who().map(PersonId::value).orElse("")))
                .toList();
    }

    private List<PortalPerson> those(Population population) {
        return terms.populations().contains(population)
                ? roster.of(population.profils()).stream()
                        .filter(person -> !nameless.contains(person.id()))
                        .toList()
                : List.of();
    }

    /** Those whose principal is none, or could not be written as it is. */
    private void findNameless() {
        for (var population : Population.values()) {
            those(population).stream()
                    .filter(person -> !WritableText.isSaid(person.principal()))
                    .forEach(person -> {
                        nameless.add(person.id());
                        leftOut(person, new ExportReason.NoPrincipal());
                    });
        }
    }

    private void findTwins() {
        var first = new HashMap<String, PortalPerson>();
        for (var population : Population.values()) {
            for (var person : those(population)) {
                Optional.ofNullable(first.putIfAbsent(person.principal(), person))
                        .ifPresent(other -> twins(other, person));
            }
        }
    }

    private void twins(PortalPerson one, PortalPerson other) {
        if (twins.add(one.id())) {
            leftOut(
                    one,
                    new ExportReason.SamePrincipal(one.principal(), other.name().display()));
        }
        twins.add(other.id());
        leftOut(
                other,
                new ExportReason.SamePrincipal(one.principal(), one.name().display()));
    }

    private void leftOut(PortalPerson person, ExportReason reason) {
        remarks.add(Remark.of(Severity.ERROR, person, reason));
    }

    private void warn(PortalPerson person, ExportReason reason) {
        remarks.add(Remark.of(Severity.WARNING, person, reason));
    }

    private <T> List<T> people(Population population, Function<PortalPerson, Optional<T>> make) {
        return those(population).stream()
                .filter(person -> !twins.contains(person.id()))
                .flatMap(person -> make.apply(person).stream())
                .toList();
    }

    private List<FileSchool> schools() {
        var known = roster.schools().stream()
                .filter(school -> school.uai().isPresent())
                .toList();
        return LongStream.range(0, known.size())
                .mapToObj(each -> school(each, known.get((int) each)))
                .toList();
    }

    private static FileSchool school(long ident, PortalSchool school) {
        return new FileSchool(
                ident,
                school.uai().map(Uai::value).orElse(""),
                school.name(),
                four(school.address()),
                school.telephone(),
                Optional.empty(),
                Optional.empty(),
                school.email());
    }

    private FilePerson person(PortalPerson person) {
        if (person.name().firstName().isBlank()) {
            warn(person, new ExportReason.NoFirstName());
        }
        if (person.address().lines().size() > LINES) {
            warn(person, new ExportReason.AddressCut(person.address().lines().size()));
        }
        return new FilePerson(
                ident++,
                clean(person, person.name().usageName()),
                clean(person, person.name().firstName()),
                person.principal(),
                four(person.address()));
    }

    private String clean(PortalPerson person, String text) {
        var kept = WritableText.of(text);
        if (!kept.equals(text)) {
            warn(person, new ExportReason.Unwritable());
        }
        return kept;
    }

    private static MailAddress four(MailAddress address) {
        return new MailAddress(
                IntStream.range(0, Math.min(LINES, address.lines().size()))
                        .mapToObj(address.lines()::get)
                        .toList(),
                address.postalCode(),
                address.town(),
                address.country());
    }

    private FileGuardian guardian(PortalPerson person) {
        var made = person(person);
        guardians.put(person.id(), made.ident());
        return new FileGuardian(made, person.sex().map(sex -> sex == Sex.FEMALE ? MME.ident() : M.ident()));
    }

    private Optional<FilePupil> pupil(PortalPerson person) {
        if (person.born().isEmpty()) {
            leftOut(person, new ExportReason.NoBirthDate());
        }
        return person.born()
                .map(born -> new FilePupil(
                        person(person), born, person.sex(), person.ine().map(Ine::value), references(person)));
    }

    private List<Long> references(PortalPerson pupil) {
        if (terms.populations().contains(Population.GUARDIANS)
                && !guardians.keySet().containsAll(pupil.guardians())) {
            warn(pupil, new ExportReason.GuardianNotThere());
        }
        return pupil.guardians().stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(guardians.get(id)).stream())
                .toList();
    }
}
