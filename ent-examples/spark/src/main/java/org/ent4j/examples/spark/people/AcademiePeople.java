package org.ent4j.examples.spark.people;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.model.person.Profil;

/** Everybody whom a complete export names, as rules of access see them: a row for each capacity in each school. */
public final class AcademiePeople {

    private final ReadPeople read;

    private AcademiePeople(ReadPeople read) {
        this.read = read;
    }

    /**
     * Reads all files once, into the scratch of the results.
     *
     * @throws Unusable when there is no complete export, or no file of schools that can be used
     */
    public static AcademiePeople read(SparkSession spark, Path folder, WholeFolder out, Steps steps) {
        return new AcademiePeople(
                ReadPeople.read(spark, folder, new RightsColumns(), Map.of(), out.scratch("people"), steps));
    }

    /** The ids of the structures that the export declares. */
    public List<String> structures() {
        return read.structures();
    }

    /** What there is to report of the files, see {@link ReadPeople#issues}. */
    public Dataset<Row> issues() {
        return read.issues();
    }

    /** Files that cannot be used, by their names. */
    public List<String> unusable() {
        return read.unusable();
    }

    /**
     * The users: {@code structure}, {@code user} (the person in a capacity), {@code profil}, {@code fonctions},
     * {@code disciplines}, {@code matieres}. Everybody's account is operational, and nobody is in a free group: an export knows
     * neither.
     */
    public Dataset<Row> users() {
        var people = read.people();
        var places = people.select(col("person"), explode(col("places")).as("place"), col("guardians"));
        var none = lit(new String[0]);
        var guardians = places.filter(col("place.profil").equalTo(Profil.ELEVE.name()))
                .select(
                        col("place.structure"),
                        explode(array_distinct(col("guardians"))).as("guardian"))
                .distinct()
                .join(people.select(col("person").as("guardian")), "guardian")
                .select(
                        col("structure"),
                        concat(col("guardian"), lit(RightsColumns.AS_GUARDIAN)).as("user"),
                        lit(Profil.PARENT.name()).as("profil"),
                        none.as("fonctions"),
                        none.as("disciplines"),
                        none.as("matieres"));
        return places.select("place.*").unionByName(guardians);
    }

    /**
     * The pupils: {@code structure}, {@code pupil}, {@code classes}, {@code groups}, and the days that the export gives for these
     * ({@code stays}); a row for each school of each.
     */
    public Dataset<Row> pupils() {
        return read.people()
                .select(col("person").as("pupil"), explode(col("enrolments")).as("enrolment"))
                .select("enrolment.structure", "pupil", "enrolment.classes", "enrolment.groups", "enrolment.stays");
    }
}
