package org.ent4j.examples.spark.gar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.ent4j.catalogue.feed.gar.GarXml;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.assembly.GarAssembly;
import org.ent4j.catalogue.gar.schema.GarObject;
import org.ent4j.catalogue.gar.schema.GarPart;

/** The module's assembly of one export, which is told some of its people; what it says comes out as rows. */
final class Slice {

    private static final byte[] NOBODY = {};

    private final String ent;
    private final GarSettings settings;
    private final Hearing hearing;
    private final GarAssembly assembly;
    private final GarXml xml = new GarXml();
    private final Sizes sizes;
    private final List<Row> rows = new ArrayList<>();
    private final String respAff;
    private Phase phase = Phase.SCHOOLS;
    private byte[] key = NOBODY;
    private long leftOut;

    private enum Phase {
        SCHOOLS,
        PEOPLE,
        END
    }

    /** What of an assembly counts, since others say the rest; in the order in which one would say it of a person. */
    enum Hearing {
        /** Schools, whoever allocates resources, classes and groups. */
        FRAME,
        /** All that is said of people but that. */
        PEOPLE;

        private boolean hears(Phase phase, boolean isOfRespAff) {
            return (phase == Phase.PEOPLE) == (this == PEOPLE) || (this == FRAME && isOfRespAff);
        }
    }

    /** @param number its place among the slices of the export */
    Slice(String ent, GarSettings settings, Hearing hearing, int number) {
        this.ent = ent;
        this.settings = settings;
        this.hearing = hearing;
        this.assembly = new GarAssembly(settings.name(ent), settings.policy(), this::put, this::leaveOut);
        this.sizes = new Sizes(ent, number);
        this.respAff = types(GarPart.RESP_AFF).get(0).name();
    }

    private List<GarObject> types(GarPart part) {
        return settings.degree().schema().of(part);
    }

    private void put(GarPart part, GarRow row) {
        if (hearing.hears(phase, part == GarPart.RESP_AFF)) {
            var piece = xml.piece(row);
            var place = sizes.add(part, types(part).indexOf(row.type()), piece.elements(), rows::add);
            rows.add(Assembled.object(ent, place, piece.bytes()));
        }
    }

    private void leaveOut(GarLeftOut each) {
        if (hearing.hears(phase, each.element().equals(respAff))) {
            var now = new Assembled.Moment(phase.ordinal(), key, hearing.ordinal(), leftOut++);
            rows.add(Assembled.leftOut(ent, now, each));
        }
    }

    /** @return how many schools go out; with none there is nothing to export */
    int schools(Schools schools) {
        var out = schools.tell(ent, assembly, hearing == Hearing.FRAME);
        phase = Phase.PEOPLE;
        return out;
    }

    void person(GarPerson person) {
        key = PersonRow.key(person.id());
        assembly.person(person);
    }

    /** What was said until now. */
    void drain(Consumer<Row> to) {
        rows.forEach(to);
        rows.clear();
    }

    /** A class or group that is used, as another slice has found. */
    void use(String uai, String code) {
        assembly.use(uai, code);
    }

    /** The rest of a slice of people. */
    void endOfPeople(Consumer<Row> to) {
        drain(to);
        sizes.end(to);
        assembly.used().forEach((uai, codes) -> codes.forEach(code -> to.accept(Assembled.used(ent, uai, code))));
    }

    /** The rest of the whole export. */
    void end(Consumer<Row> to) {
        phase = Phase.END;
        key = NOBODY;
        assembly.end();
        drain(to);
        sizes.end(to);
    }
}
