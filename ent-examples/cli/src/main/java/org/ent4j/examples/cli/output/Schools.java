package org.ent4j.examples.cli.output;

import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;

/** The schools of the data. */
public final class Schools {

    private Schools() {}

    /**
     * The school of that UAI.
     *
     * @throws Unusable when it is not in the directory
     */
    public static Structure known(JooqDirectory directory, Uai uai) {
        return directory
                .structures()
                .byUai(uai)
                .orElseThrow(() -> new Unusable(
                        "directory.unknown-structure",
                        Label.of(
                                "%s n'est pas dans l'annuaire".formatted(uai),
                                "%s is not in the directory".formatted(uai))));
    }
}
