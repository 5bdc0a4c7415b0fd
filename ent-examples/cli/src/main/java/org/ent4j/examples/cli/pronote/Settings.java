package org.ent4j.examples.cli.pronote;

import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** The settings of a school. */
final class Settings {

    private Settings() {}

    /**
     * Those that are kept.
     *
     * @throws Unusable when it has none
     */
    static Kept<PronoteConnection> known(ConnectorOptions.Desk desk) {
        return desk.context()
                .pronote()
                .connection(ConnectorOptions.BY, desk.school())
                .get()
                .orElseThrow(() -> new Unusable(
                        "pronote.no-settings",
                        Label.of(
                                "%1$s n'est pas connecté à Pronote ; commencez par « ent pronote settings --uai %1$s --hosting … --server … --partner … »"
                                        .formatted(desk.school()),
                                "%1$s is not connected to Pronote; begin with 'ent pronote settings --uai %1$s --hosting … --server … --partner …'"
                                        .formatted(desk.school()))));
    }
}
