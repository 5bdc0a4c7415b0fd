package org.ent4j.access.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.Population;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;

/**
 * The labels of groups that say a function or a profil, with what they say: a table that a host may extend. A label counts
 * as a whole, with or without the id of the group's school after it. Of two meanings with one label the first counts.
 */
public final class GroupMeanings {

    /**
     * The groups of the training deck and of the directories of Mon Bureau Numérique, with functions by their national
     * code and by the label that feeds give.
     */
    public static final GroupMeanings USUAL = new GroupMeanings(List.of(
            GroupMeaning.of(
                    Label.of("CPE", "CPE"),
                    fonctions("EDU", "EDUCATION"),
                    "CPE",
                    "Les CPE",
                    "EDU",
                    "Education",
                    "Conseiller principal d'éducation",
                    "Conseillers principaux d'éducation",
                    "Conseillère principale d'éducation",
                    "Conseillères principales d'éducation"),
            GroupMeaning.of(
                    Label.of("assistants d'éducation", "assistants of vie scolaire"),
                    fonctions("AED", "ASSISTANT D'EDUCATION"),
                    "AED",
                    "Les AED",
                    "Assistant d'éducation",
                    "Assistants d'éducation",
                    "Surveillants"),
            GroupMeaning.of(
                    Label.of("documentalistes", "librarians"),
                    or(Profil.DOCUMENTALISTE, "DOC", "DOCUMENTATION"),
                    "Documentaliste",
                    "Documentalistes",
                    "DOC",
                    "Professeurs documentalistes",
                    "Documentation"),
            GroupMeaning.of(
                    Label.of("personnels de direction", "heads of school"),
                    or(Profil.DIRECTION, "DIR", "DIRECTION"),
                    "Chef d'établissement",
                    "Chef établissement",
                    "Chefs d'établissement",
                    "Chef d'établissement adjoint",
                    "Principal",
                    "Principal adjoint",
                    "Proviseur",
                    "Proviseur adjoint",
                    "DIR",
                    "Direction",
                    "Personnels de direction"),
            GroupMeaning.of(
                    Label.of("DDFPT", "heads of technical training"),
                    fonctions("CTR", "CHEF DE TRAVAUX"),
                    "DDFPT",
                    "DDFPT industriel",
                    "DDFPT tertiaire",
                    "CTR",
                    "Chef de travaux",
                    "Chefs de travaux"),
            GroupMeaning.of(
                    Label.of("psychologues et orientation", "guidance staff"),
                    fonctions("ORI", "ORIENTATION"),
                    "Psychologue",
                    "Psychologues",
                    "PsyEN",
                    "COP",
                    "ORI",
                    "Orientation",
                    "Conseiller d'orientation"),
            GroupMeaning.of(
                    Label.of("enseignants", "teachers"),
                    profil(Profil.ENSEIGNANT),
                    "Enseignants",
                    "Enseignant",
                    "Professeurs",
                    "Professeur",
                    "ENS",
                    "Les professeurs",
                    "Les enseignants"),
            GroupMeaning.of(Label.of("élèves", "pupils"), profil(Profil.ELEVE), "Elèves", "Elève", "Les élèves"),
            GroupMeaning.of(
                    Label.of("parents", "guardians"),
                    profil(Profil.PARENT),
                    "Parents",
                    "Parent",
                    "Les parents",
                    "Responsables légaux",
                    "Parents d'élèves")));

    private final List<GroupMeaning> all;
    private final Map<LabelKey, GroupMeaning> byWord = new HashMap<>();

    public GroupMeanings(List<GroupMeaning> all) {
        this.all = List.copyOf(all);
        all.forEach(meaning -> meaning.words().forEach(word -> byWord.putIfAbsent(word, meaning)));
    }

    public List<GroupMeaning> all() {
        return all;
    }

    /** The meaning comes before those that are there. */
    public GroupMeanings with(GroupMeaning meaning) {
        return new GroupMeanings(Stream.concat(Stream.of(meaning), all.stream()).toList());
    }

    /** What the label of the group says it holds. */
    public Optional<GroupMeaning> of(Group group) {
        var label = group.label();
        return meaning(label)
                .or(() -> group.structure()
                        .map(StructureId::value)
                        .filter(label::endsWith)
                        .flatMap(id -> meaning(label.substring(0, label.length() - id.length()))));
    }

    private Optional<GroupMeaning> meaning(String label) {
        return Optional.ofNullable(byWord.get(LabelKey.of(label)));
    }

    private static List<Population> profil(Profil profil) {
        return List.of(Population.of(profil));
    }

    private static List<Population> fonctions(String... fonctions) {
        return List.of(Population.builder().fonctions(fonctions).build());
    }

    private static List<Population> or(Profil profil, String... fonctions) {
        return List.of(
                Population.of(profil), Population.builder().fonctions(fonctions).build());
    }
}
