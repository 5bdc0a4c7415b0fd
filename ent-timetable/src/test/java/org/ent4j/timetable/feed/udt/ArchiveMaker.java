package org.ent4j.timetable.feed.udt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ent4j.model.feed.FeedSource;

/**
 * Makes archives as readers of real ones describe them: a collège of zone A in 2025-2026, from 1 September to 3 July,
 * with two weeks of holidays from 20 October, half-slots of thirty minutes from 8:00 to 12:00 and from 14:00 to 16:00.
 */
final class ArchiveMaker {

    final Map<String, String> members = new LinkedHashMap<>();

    static ArchiveMaker small() {
        var made = new ArchiveMaker();
        made.members.put("UDCal_24.xml", """
                <calendrier><annee>2025</annee><debut_eleve>01/09/2025</debut_eleve><fin_eleve>03/07/2026</fin_eleve>
                <fermetures><fermeture debut="20/10/2025" fin="02/11/2025"/><fermeture debut="11/11/2025" fin="11/11/2025"/>
                </fermetures></calendrier>""");
        made.table("00", "<init premiere_semaine_ISO=\"36\" duree_seq=\"60\"/>");
        made.table("03", "<salle code=\"101\" nom=\"Salle 101\"/><salle code=\"LAB\" nom=\"Labo\"/>");
        made.table("04", """
                <prof code="LEG" nom="LÉGER" prenom="Marie" civilite="Mme" date_naissance="01/02/1980" epj="4711"/>
                <prof code="ROU" nom="ROUX" prenom="Paul" epj="***"/>""");
        made.table(
                "05",
                "<mat code=\"FR\" libelle=\"Français\" code_gep1=\"020700\"/><mat code=\"AP\" libelle=\"Aide\" code_gep1=\"***\"/>");
        made.halfSlots();
        made.table("08", "<div code=\"6A\" libelle=\"Sixième A\"/><div code=\"6B\" libelle=\"Sixième B\"/>");
        made.table(
                "10",
                "<eleve code=\"1\" nom=\"ALIX\" prenom=\"Zoé\" naissance=\"03/04/2014\"/><eleve code=\"2\" nom=\"BO\" prenom=\"Al\"/>");
        made.table("12", line("001A", "M1", "") + line("002A", "M2", ""));
        made.table(
                "13",
                "<rgpmt code=\"5\" id=\"9\" nom=\"6AB LATIN\" code_div=\"6A\" code_gpe=\"1\"/>"
                        + "<rgpmt code=\"5\" id=\"9\" nom=\"6AB LATIN\" code_div=\"6B\" code_gpe=\"\"/>");
        made.table("19", "<gpe id=\"7\" code=\"1\" code_div=\"6A\" code_sts=\"6AGR1\"/>");
        made.table(
                "21",
                "<ele_gpe ele=\"1\" code_div=\"6A\" gpe=\"\" semaines=\"0\"/><ele_gpe ele=\"1\" code_div=\"6A\" gpe=\"1\" semaines=\""
                        + weeks(36, 37, 42, 45) + "\"/>");
        made.table("23", "");
        return made;
    }

    /** A mask of weeks of the civil year. */
    static long weeks(int... civil) {
        var mask = 0L;
        for (var week : civil) {
            mask |= 1L << (week - 1);
        }
        return mask;
    }

    /** Slips of Monday: M1 to M8 from 8:00, S1 to S4 from 14:00; the numbers of the half-slots go on over lunch. */
    private void halfSlots() {
        var slots = new StringBuilder();
        var slips = new StringBuilder();
        for (var day = 1; day <= 5; day++) {
            for (var number = 1; number <= 12; number++) {
                var start = 8 * 60 + (number - 1) * 30 + (number > 8 ? 120 : 0);
                slots.append("<demi_seq code=\"%d\" code_jour=\"%d\" code_site=\"0\" hre_deb=\"%s\" hre_fin=\"%s\"/>"
                        .formatted(number, day, clock(start), clock(start + 30)));
                slips.append("<fiche code=\"%s\" jour=\"%d\" demi_seq=\"%02d\" site=\"0\"/>"
                        .formatted(slip(day, number), day, number));
            }
        }
        table("07", slots.toString());
        table("11", slips.toString());
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** Of Monday {@code M1} to {@code M8} and {@code S9} to {@code S12}; of other days with the day behind. */
    static String slip(int day, int number) {
        return (number > 8 ? "S" : "M") + number + (day > 1 ? "/" + day : "");
    }

    /** A line of Monday: French, class 6A, Mme Léger, room 101; the attributes override. */
    static String line(String code, String slip, String attributes) {
        var all = new LinkedHashMap<>(Map.of(
                "code", code, "fic", slip, "div", "6A", "mat", "FR", "prof", "LEG", "salle", "101", "gpe", "", "rgpmt",
                "0"));
        for (var attribute : attributes.isEmpty() ? new String[0] : attributes.split(" ")) {
            all.put(attribute.split("=", 2)[0], attribute.split("=", 2)[1]);
        }
        var text = new StringBuilder("<ligfiche");
        all.forEach((name, value) ->
                text.append(" ").append(name).append("=\"").append(value).append("\""));
        return text.append("/>").toString();
    }

    ArchiveMaker table(String number, String rows) {
        members.put("UDCal_" + number + ".xml", "<UDCal_" + number + ">" + rows + "</UDCal_" + number + ">");
        return this;
    }

    ArchiveMaker published(int... weeks) {
        var rows = new StringBuilder();
        for (var week : weeks) {
            rows.append("<semaine num=\"").append(week).append("\"/>");
        }
        members.put("semaines.xml", "<semaines>" + rows + "</semaines>");
        return this;
    }

    UdtArchive archive() {
        return UdtArchive.of("udt", files());
    }

    private List<FeedSource> files() {
        var files = new ArrayList<FeedSource>();
        members.forEach((name, text) -> files.add(FeedSource.text(name, text)));
        return files;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
