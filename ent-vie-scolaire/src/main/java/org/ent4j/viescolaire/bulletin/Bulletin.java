package org.ent4j.viescolaire.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** All that a bulletin can say of a pupil and a period; a {@link BulletinModel} says what of it is shown. */
@EntStyle
@Value.Immutable
public interface Bulletin {

    BulletinId id();

    SchoolHeader school();

    BulletinPeriod period();

    ClassRef classe();

    BulletinPupil pupil();

    /** Their names, as they are printed. */
    List<String> professeursPrincipaux();

    /** In any order; a subject that is taught in two services has two. */
    List<BulletinLine> lines();

    List<PoleFigures> poles();

    /** The general average. */
    Optional<PupilFigures> general();

    Optional<Assiduite> assiduite();

    List<Project> projects();

    @Value.Default
    default CouncilWords council() {
        return CouncilWords.none();
    }

    /** The day that it bears. */
    LocalDate editedOn();

    Bulletin withLines(Iterable<? extends BulletinLine> lines);

    Bulletin withProjects(Iterable<? extends Project> projects);

    Bulletin withCouncil(CouncilWords council);

    Bulletin withAssiduite(Assiduite assiduite);

    Bulletin withEditedOn(LocalDate day);

    /** Of everything that it says. */
    default ContentHash hash() {
        var out = new CanonicalText();
        write(out);
        return ContentHash.of(out);
    }

    /** Whether the other says the same, whatever day it bears. */
    default boolean saysTheSameAs(Bulletin other) {
        return withEditedOn(other.editedOn()).hash().equals(other.hash());
    }

    /** Whether the other is of the same pupil and period, with whatever id. */
    default boolean isOfTheSamePeriod(Bulletin other) {
        return pupil().id().equals(other.pupil().id())
                && period().id().equals(other.period().id())
                && period().year().equals(other.period().year());
    }

    /** Whether the other is a bulletin of the same pupil and period. */
    default boolean isOfTheSame(Bulletin other) {
        return id().equals(other.id())
                && pupil().id().equals(other.pupil().id())
                && period().id().equals(other.period().id());
    }

    private void write(CanonicalText out) {
        out.text(id().value());
        school().write(out);
        period().write(out);
        out.text(classe().toString());
        pupil().write(out);
        out.texts(professeursPrincipaux())
                .each(lines(), line -> write(line, out))
                .each(poles(), pole -> pole.write(out))
                .maybe(general(), figures -> figures.write(out))
                .maybe(assiduite(), counts -> counts.write(out))
                .each(projects(), project -> project.write(out));
        council().write(out);
        out.text(editedOn().toString());
    }

    private static void write(BulletinLine line, CanonicalText out) {
        out.text(line.subject().value()).text(line.label()).texts(line.teachers());
        line.figures().write(out);
        out.maybe(line.positionnement(), reached -> out.number(reached.number()))
                .text(line.appreciation())
                .texts(line.elements())
                .each(line.sousMatieres(), part -> part.write(out));
        line.dispenses().forEach(dispense -> dispense.write(out)); // nothing without any: hashes that were kept hold
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a bulletin; id, school, period, class, pupil and day are required. */
    final class Builder extends ImmutableBulletin.Builder {}
}
