package org.ent4j.examples.spark;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.text.Label;

/**
 * What a job works with.
 *
 * @param in the folder of the export
 * @param out complete when the job has come to its end
 * @param isStrict whether a file that cannot be used stops everything
 */
record Run(SparkSession spark, Path in, WholeFolder out, Steps steps, boolean isStrict) {

    /** @throws Unusable when there are no people, or a file of them cannot be used though all are demanded */
    AcademiePeople people() {
        var people = AcademiePeople.read(spark, in, out, steps);
        if (isStrict) {
            demandAll(people.unusable());
        }
        return people;
    }

    /**
     * @param unusable files that cannot be used, by their names
     * @throws Unusable when there are any
     */
    static void demandAll(List<String> unusable) {
        if (!unusable.isEmpty()) {
            var names = String.join(", ", unusable);
            throw new Unusable(
                    "file",
                    Label.of(
                            "--strict : ces fichiers sont inutilisables, et rien n'a été fait : " + names,
                            "--strict: these files cannot be used, and nothing was done: " + names));
        }
    }
}
