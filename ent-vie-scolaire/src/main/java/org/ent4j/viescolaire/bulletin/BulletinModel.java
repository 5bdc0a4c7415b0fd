package org.ent4j.viescolaire.bulletin;

import static org.ent4j.viescolaire.bulletin.BulletinPart.*;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.text.Folding;

/**
 * How a school wants its bulletins (modèle de bulletin). A school starts with a preset and edits it.
 *
 * @param subjects their order; those that are not listed follow, in the order of their labels
 * @param poles in their order; a subject of two stands in the first, and the subjects of none come last
 * @param signature what stands above the place for it: {@code "La principale, Mme Ferry"}
 * @param footer {@code "Document à conserver. Il n'en sera pas délivré de duplicata."}, or ""
 */
public record BulletinModel(
        String name,
        Set<BulletinPart> parts,
        List<CodeMatiere> subjects,
        List<Pole> poles,
        String signature,
        String footer) {

    private static final Set<BulletinPart> RARE =
            EnumSet.of(POSITIONNEMENT, CLASS_MEDIAN, RANK, POLE_AVERAGES, ORIENTATION);

    public BulletinModel {
        parts = Set.copyOf(parts);
        subjects = List.copyOf(subjects);
        poles = List.copyOf(poles);
    }

    /** Averages on one page where it can be: neither positionnement nor median, rank, pôles or orientation. */
    public static BulletinModel usual() {
        return new BulletinModel(
                "Modèle habituel",
                EnumSet.complementOf(EnumSet.copyOf(RARE)),
                List.of(),
                List.of(),
                "",
                "Document à conserver.");
    }

    /** Averages and positionnement, as the livret scolaire of a collège has both. */
    public static BulletinModel college() {
        return usual().named("Collège, moyennes").with(POSITIONNEMENT);
    }

    /** Positionnement without any average. */
    public static BulletinModel collegeWithoutAverages() {
        return college()
                .named("Collège, positionnement")
                .without(AVERAGES, CLASS_AVERAGE, CLASS_RANGE, GRAPH, GENERAL_AVERAGE, SOUS_MATIERES);
    }

    /** Averages, orientation, no éléments du programme. */
    public static BulletinModel lycee() {
        return usual().named("Lycée").with(ORIENTATION).without(ELEMENTS);
    }

    /** As {@link #lycee}, with all figures of the class. */
    public static BulletinModel lyceeInFigures() {
        return lycee().named("Lycée, chiffres détaillés").with(CLASS_MEDIAN, RANK, POLE_AVERAGES);
    }

    /** Those that a school starts from. */
    public static List<BulletinModel> presets() {
        return List.of(usual(), college(), collegeWithoutAverages(), lycee(), lyceeInFigures());
    }

    public boolean shows(BulletinPart part) {
        return parts.contains(part);
    }

    public BulletinModel named(String other) {
        return new BulletinModel(other, parts, subjects, poles, signature, footer);
    }

    public BulletinModel with(BulletinPart... more) {
        return showing(Stream.concat(parts.stream(), Stream.of(more)));
    }

    public BulletinModel without(BulletinPart... fewer) {
        return showing(parts.stream().filter(Predicate.not(Set.of(fewer)::contains)));
    }

    private BulletinModel showing(Stream<BulletinPart> shown) {
        return new BulletinModel(name, shown.collect(Collectors.toSet()), subjects, poles, signature, footer);
    }

    public BulletinModel inOrder(List<CodeMatiere> order) {
        return new BulletinModel(name, parts, order, poles, signature, footer);
    }

    public BulletinModel inPoles(List<Pole> others) {
        return new BulletinModel(name, parts, subjects, others, signature, footer);
    }

    public BulletinModel signedBy(String other) {
        return new BulletinModel(name, parts, subjects, poles, other, footer);
    }

    public BulletinModel withFooter(String other) {
        return new BulletinModel(name, parts, subjects, poles, signature, other);
    }

    /** All lines of a bulletin, each once, in the pôles and in the order of the school. */
    public List<BulletinSection> arrange(Bulletin bulletin) {
        var placed = new HashSet<CodeMatiere>();
        var sections = poles.stream()
                .map(pole -> section(Optional.of(pole), bulletin, ofPole(pole, placed)))
                .toList();
        var rest = section(Optional.empty(), bulletin, line -> !placed.contains(line.subject()));
        return Stream.concat(sections.stream(), Stream.of(rest))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Predicate<BulletinLine> ofPole(Pole pole, Set<CodeMatiere> placed) {
        var its =
                pole.subjects().stream().filter(Predicate.not(placed::contains)).collect(Collectors.toSet());
        placed.addAll(its);
        return line -> its.contains(line.subject());
    }

    private BulletinSection section(Optional<Pole> pole, Bulletin bulletin, Predicate<BulletinLine> which) {
        var lines = bulletin.lines().stream().filter(which).sorted(order()).toList();
        return new BulletinSection(pole, lines);
    }

    private Comparator<BulletinLine> order() {
        return Comparator.<BulletinLine>comparingInt(line -> place(line.subject()))
                .thenComparing(line -> Folding.fold(line.label()));
    }

    private int place(CodeMatiere subject) {
        var index = subjects.indexOf(subject);
        return index < 0 ? subjects.size() : index;
    }
}
