package org.ent4j.examples.spark.people;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Stay;
import org.ent4j.examples.host.Capacities;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Actor;

/** What rules of access and lists of classes ask of a person. */
final class RightsColumns implements PersonColumns {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final StructType PLACE = Rows.of(
            Rows.text("structure"),
            Rows.text("user"),
            Rows.text("profil"),
            Rows.texts("fonctions"),
            Rows.texts("disciplines"),
            Rows.texts("matieres"));

    /** From when to when somebody is in something, as far as the export says: days as ISO 8601 writes them. */
    private static final StructType STAY =
            Rows.of(Rows.text("kind"), Rows.text("code"), Rows.text("first"), Rows.text("last"));

    /** Where a pupil is, and in what. */
    private static final StructType ENROLMENT = Rows.of(
            Rows.text("structure"),
            Rows.texts("classes"),
            Rows.texts("groups"),
            Rows.field("stays", DataTypes.createArrayType(STAY)));

    /** What makes of a person's id the key of whoever acts as a guardian. */
    static final String AS_GUARDIAN = "/" + Capacities.of(Profil.PARENT);

    @Override
    public List<StructField> fields() {
        return List.of(
                Rows.field("places", DataTypes.createArrayType(PLACE)),
                Rows.texts("guardians"),
                Rows.field("enrolments", DataTypes.createArrayType(ENROLMENT)));
    }

    @Override
    public List<Object> of(Person person) {
        return List.of(Rows.seq(places(person)), Rows.seq(guardians(person)), Rows.seq(enrolments(person)));
    }

    /** One for each capacity in each structure; of two profils with one capacity the later counts, as for the engine. */
    private static List<Row> places(Person person) {
        Map<String, Row> places = new LinkedHashMap<>();
        person.affiliations().stream()
                .map(each -> each.structure())
                .distinct()
                .flatMap(structure -> SchoolUsers.places(person, structure))
                .forEach(place -> {
                    var user = user(person.id(), place.profil());
                    places.put(place.structure() + " " + user, place(user, place));
                });
        return new ArrayList<>(places.values());
    }

    private static Row place(String user, Affiliation place) {
        return RowFactory.create(
                place.structure().value(),
                user,
                place.profil().name(),
                sorted(place.values(Criterion.FONCTION)),
                sorted(place.values(Criterion.DISCIPLINE)),
                sorted(place.values(Criterion.MATIERE)));
    }

    private static Object sorted(Collection<String> values) {
        return Rows.seq(values.stream().sorted().toList());
    }

    private static List<Row> enrolments(Person person) {
        return person.affiliations().stream()
                .filter(place -> place.profil() == Profil.ELEVE)
                .map(place -> RowFactory.create(
                        place.structure().value(),
                        sorted(place.classes()),
                        sorted(place.groups()),
                        stays(place.stays())))
                .toList();
    }

    private static Object stays(Collection<Stay> stays) {
        return Rows.seq(stays.stream()
                .map(stay -> RowFactory.create(
                        stay.key().kind().name(),
                        stay.key().code(),
                        stay.first().map(LocalDate::toString).orElse(null),
                        stay.last().map(LocalDate::toString).orElse(null)))
                .toList());
    }

    /** Those of a pupil whom the file names, whatever their authority: who may what for him is asked later. */
    private static List<String> guardians(Person person) {
        return person.guardians().stream()
                .map(link -> link.guardian().value())
                .distinct()
                .toList();
    }

    /** The key of somebody in the capacity of a profil. */
    private static String user(PersonId person, Profil profil) {
        return SchoolUsers.id(new Actor(person, Capacities.of(profil))).value();
    }
}
