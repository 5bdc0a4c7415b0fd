package org.ent4j.catalogue.gar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * What tells an export from others, and the names of its files, see {@link GarFileName}.
 *
 * @param ent the id that the GAR gave to the ENT: letters, digits and hyphens
 * @param at the instant of the export
 * @param zone in which the names of files tell the time
 */
public record GarExportName(String ent, GarDegree degree, Instant at, ZoneId zone) {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final Pattern ENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,44}");

    public GarExportName {
        if (!isEnt(ent)) {
            throw new IllegalArgumentException("'%s' is no id of an ENT.\nMaybe it is its label.".formatted(ent));
        }
    }

    /** In the time of France. */
    public static GarExportName of(String ent, GarDegree degree, Instant at) {
        return new GarExportName(ent, degree, at, FRANCE);
    }

    public static boolean isEnt(String text) {
        return ENT.matcher(text).matches();
    }

    /** {@code ENT1_GAR-ENT_Complet_20261102_080000_2D}. */
    public String base() {
        return GarFileName.export(ent, LocalDateTime.ofInstant(at, zone), degree);
    }

    /** @param number from 0 */
    public String file(GarPart part, int number) {
        return new GarFileName(base(), degree, part, number).file();
    }

    public String archive() {
        return GarFileName.archive(base());
    }

    public String checksum() {
        return GarFileName.checksum(base());
    }
}
