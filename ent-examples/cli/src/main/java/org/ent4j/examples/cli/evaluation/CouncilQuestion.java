package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.conseil.AnnualSummary;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilFrame;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.ConseilPreparation;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.ProjectionPolicy;
import org.ent4j.viescolaire.conseil.PupilResults;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.print.ConseilNames;

/**
 * A conseil de classe as its file has it.
 *
 * @param people what they are called
 * @param members those who are there
 * @param subjects by their keys in the file
 * @param steps what stands with the pupils, then the commands
 * @param earlier in the order of the year
 */
record CouncilQuestion(
        ClassRef classe,
        CouncilPeriod period,
        ConseilPolicy policy,
        Rounding rounding,
        EntryLock lock,
        Set<PersonId> professeursPrincipaux,
        ProjectionPolicy projection,
        Map<PersonId, String> people,
        List<Member> members,
        Map<String, CouncilSubject> subjects,
        List<CouncilPupil> pupils,
        List<CouncilStep> steps,
        List<EarlierCouncil> earlier) {

    ConseilId id() {
        return new ConseilId(classe, period.id());
    }

    ConseilFrame frame() {
        return new ConseilFrame(Set.copyOf(keys()), professeursPrincipaux, policy);
    }

    List<PersonId> keys() {
        return pupils.stream().map(CouncilPupil::id).toList();
    }

    ConseilNames names() {
        return new ConseilNames(
                period.label(),
                people,
                subjects.values().stream()
                        .collect(Collectors.toMap(CouncilSubject::code, CouncilSubject::label, (one, same) -> one)),
                policy);
    }

    String name(PersonId person) {
        return people.getOrDefault(person, person.value());
    }

    ClassFigures figures() {
        return figures(pupils.stream().flatMap(each -> each.general().stream()));
    }

    /** Of the subjects that somebody takes, in their order. */
    Map<CouncilSubject, ClassFigures> figuresBySubject() {
        var figures = new LinkedHashMap<CouncilSubject, ClassFigures>();
        subjects.values().forEach(subject -> figures.put(subject, figures(averages(subject))));
        return figures;
    }

    private Stream<Average> averages(CouncilSubject subject) {
        return pupils.stream()
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.subject().equals(subject))
                .flatMap(line -> line.average().stream());
    }

    private ClassFigures figures(Stream<Average> given) {
        return ClassFigures.of(given.map(this::rounded).toList(), rounding);
    }

    private Average rounded(Average given) {
        return given.exact().map(exact -> Average.of(exact, rounding)).orElse(given);
    }

    List<PupilResults> results() {
        var figures = figuresBySubject();
        return pupils.stream().map(pupil -> results(pupil, figures)).toList();
    }

    private PupilResults results(CouncilPupil pupil, Map<CouncilSubject, ClassFigures> figures) {
        var lines = new ArrayList<SubjectLine>();
        for (var line : pupil.lines()) {
            lines.add(new SubjectLine(
                    line.subject().code(),
                    line.average().map(this::rounded).flatMap(Average::value),
                    Optional.ofNullable(figures.get(line.subject()))
                            .flatMap(each -> each.average().value()),
                    line.positionnement(),
                    line.appreciation()));
        }
        return new PupilResults(
                pupil.id(), lines, pupil.general().map(this::rounded).flatMap(Average::value), pupil.counted());
    }

    ConseilPreparation preparation(Conseil conseil) {
        return ConseilPreparation.of(
                conseil,
                keys(),
                pupils.stream()
                        .flatMap(pupil -> pupil.lines().stream().map(line -> line(pupil, line)))
                        .toList());
    }

    private static ConseilPreparation.Line line(CouncilPupil pupil, CouncilPupil.Line line) {
        return new ConseilPreparation.Line(
                pupil.id(), line.subject().code(), line.subject().teachers(), line.appreciation());
    }

    /** Of each pupil, over the earlier periods and this one. */
    List<AnnualSummary> annual(Conseil conseil) {
        var conseils = new ArrayList<Conseil>();
        earlier.forEach(each -> conseils.add(each.conseil(classe)));
        conseils.add(conseil);
        return pupils.stream()
                .map(pupil -> AnnualSummary.of(pupil.id(), conseils, averages(pupil), rounding))
                .toList();
    }

    private Map<SchoolPeriodId, Average> averages(CouncilPupil pupil) {
        var averages = new LinkedHashMap<SchoolPeriodId, Average>();
        earlier.forEach(each -> Optional.ofNullable(each.averages().get(pupil.id()))
                .ifPresent(average -> averages.put(each.period().id(), rounded(average))));
        pupil.general().ifPresent(average -> averages.put(period.id(), rounded(average)));
        return averages;
    }

    /** {@code 1er trimestre}; its key where no such period is known. */
    String label(SchoolPeriodId wanted) {
        return Stream.concat(earlier.stream().map(EarlierCouncil::period), Stream.of(period))
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .map(CouncilPeriod::label)
                .orElse(wanted.value());
    }

    /** What people call a subject. */
    String label(CodeMatiere subject) {
        return names().of(subject);
    }
}
