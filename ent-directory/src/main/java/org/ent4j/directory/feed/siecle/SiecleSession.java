package org.ent4j.directory.feed.siecle;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.StructureMerge;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.issue.Issue;

/** Puts the files of one school together, whichever of them there are, and tells their rows. */
final class SiecleSession {

    private final Map<FeedFormat, SiecleDocument> files;
    private final SiecleSchool school;
    private final SiecleOptions options;
    private final SiecleAccount account;
    private final SiecleClasses classes;
    private final SiecleNomenclature nomenclature;
    private final Optional<SiecleEleves> pupils;
    private final Optional<SiecleResponsables> guardians;

    SiecleSession(List<SiecleDocument> documents, SiecleOptions options, SiecleAccount account) {
        var guards = new SiecleGuards(options);
        this.options = options;
        this.account = account;
        files = guards.byKind(documents);
        school = guards.school(files.values());
        sayWhatIsOdd();
        classes = new SiecleClasses(
                file(FeedFormat.SIECLE_STRUCTURES), !options.excluded().contains(SiecleExclusion.INACTIVE), account);
        nomenclature = new SiecleNomenclature(file(FeedFormat.SIECLE_NOMENCLATURES), account);
        pupils = file(FeedFormat.SIECLE_ELEVES).map(file -> new SiecleEleves(file, school, options, classes, account));
        guardians = file(FeedFormat.SIECLE_RESPONSABLES)
                .map(file -> new SiecleResponsables(file, school, options, pupils, account));
    }

    private Optional<SiecleDocument> file(FeedFormat format) {
        return Optional.ofNullable(files.get(format));
    }

    private void sayWhatIsOdd() {
        var any = files.values().iterator().next();
        if (!school.uai().isGenuine()) {
            account.say(Issue.warning(any.where(), FeedDefect.FictitiousUai.of(school.uai())));
        }
        files.values().stream()
                .filter(file -> !file.isRead())
                .forEach(file -> account.say(Issue.info(
                        file.where(), new SiecleDefect.NotNeeded(file.format().root()))));
        file(FeedFormat.SIECLE_ELEVES)
                .filter(file -> file.rows(SiecleCategory.ADRESSE).isEmpty())
                .ifPresent(file -> account.say(
                        Issue.warning(file.where(), new SiecleDefect.WithoutAddresses("ElevesAvecAdresses.xml"))));
    }

    FeedReading tell(KnownStructures known, FeedRows rows) {
        structure(known, rows);
        nomenclature.tell(rows::formation);
        pupils.ifPresentOrElse(found -> pupils(found, rows), () -> guardians.ifPresent(found -> links(found, rows)));
        guardians.ifPresent(found -> guardians(found, rows));
        return new FeedReading(coverage(), account.tallies(), account.rejected(), account.issues());
    }

    /**
     * Without the file of structures nothing is taken back of what it said before: its labels stay, and classes that
     * pupils are in are added.
     */
    private void structure(KnownStructures known, FeedRows rows) {
        var where = files.values().iterator().next().where();
        if (classes.areDeclared() || known.of(school.key()).isEmpty()) {
            rows.structure(where, structure(classes.classes(), classes.groups()));
        } else {
            rows.amendment(
                    where, school.structure(), before -> StructureMerge.add(before, unknownTo(before), Sources.SIECLE));
        }
    }

    private Structure unknownTo(Structure before) {
        var knownClasses = codes(before.classes(), ClassGroup::source, ClassGroup::code);
        var knownGroups = codes(before.groups(), TeachingGroup::source, TeachingGroup::code);
        return structure(
                classes.classes().stream()
                        .filter(each -> !knownClasses.contains(each.code()))
                        .toList(),
                classes.groups().stream()
                        .filter(each -> !knownGroups.contains(each.code()))
                        .toList());
    }

    /** The codes of those that SIECLE declared before. */
    private static <T> Set<String> codes(Collection<T> items, Function<T, String> source, Function<T, String> code) {
        return items.stream()
                .filter(each -> source.apply(each).equals(Sources.SIECLE))
                .map(code)
                .collect(Collectors.toSet());
    }

    private Structure structure(List<ClassGroup> withClasses, List<TeachingGroup> withGroups) {
        return Structure.builder()
                .id(school.structure())
                .uai(school.uai())
                .addKeys(school.key())
                .name(name())
                .type("")
                .addAllClasses(withClasses)
                .addAllGroups(withGroups)
                .addAllSubjects(nomenclature.subjects())
                .build();
    }

    /** Only the file of what is common has a name; the UAI stands in, which names nothing that has a name. */
    private String name() {
        return file(FeedFormat.SIECLE_COMMUNS).stream()
                .flatMap(file -> file.rows(SiecleCategory.UAJ).stream())
                .map(row -> String.join(" ", row.values("DENOM_PRINC", "DENOM_COMPL")))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(school.uai().value());
    }

    private void pupils(SiecleEleves found, FeedRows rows) {
        var contact = new SiecleContact(file(FeedFormat.SIECLE_ELEVES).orElseThrow(), account);
        for (var pupil : found.kept()) {
            var links = guardians.map(all -> all.of(pupil.id())).orElse(List.of());
            rows.person(pupil.row().where(), pupil.person(school, contact, links));
            options.onScolarite().accept(pupil.scolarite(school));
        }
    }

    private void guardians(SiecleResponsables found, FeedRows rows) {
        var contact = new SiecleContact(file(FeedFormat.SIECLE_RESPONSABLES).orElseThrow(), account);
        found.kept().forEach(row -> rows.person(row.where(), found.person(row, contact)));
    }

    /** Without the file of pupils, those whom the directory has get their guardians, unless a richer source said them. */
    private void links(SiecleResponsables found, FeedRows rows) {
        var where =
                file(FeedFormat.SIECLE_RESPONSABLES).map(SiecleDocument::where).orElseThrow();
        found.linkedPupils()
                .forEach(pupil -> rows.amendment(
                        where.element(pupil), school.pupil(pupil), person -> linked(person, found.of(pupil))));
    }

    private static Person linked(Person person, Collection<Guardianship> links) {
        return person.richestSource().equals(Sources.SIECLE) ? person.withGuardians(links) : person;
    }

    private Coverage coverage() {
        var kinds = EnumSet.noneOf(PeopleKind.class);
        pupils.ifPresent(any -> kinds.add(PeopleKind.PUPILS));
        guardians.ifPresent(any -> kinds.add(PeopleKind.GUARDIANS));
        return new Coverage(
                Sources.SIECLE,
                new TreeSet<>(Set.of(school.uai().value())),
                kinds,
                Optional.of(school.structure()),
                options.complete());
    }
}
