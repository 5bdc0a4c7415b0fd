package org.ent4j.catalogue.gar;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * The name of an XML file of an export: {@code {idENT}_GAR-ENT_Complet_{yyyyMMdd_HHmmss}_{2D|1D}_{part}_{nnnn}.xml}.
 * Source: gar-connector, README and XmlExportHelperImpl; to be confirmed in «
 * GAR_ENT_Référentiel-technique-fonctionnel-sécurité ».
 *
 * @param export what it shares with the other files and with the archive
 * @param number from 0
 */
public record GarFileName(String export, GarDegree degree, GarPart part, int number) {

    public static final Comparator<GarFileName> ORDER =
            Comparator.<GarFileName, GarPart>comparing(GarFileName::part).thenComparingInt(GarFileName::number);

    private static final String XML = ".xml";
    private static final String ARCHIVE = ".tar.gz";
    private static final String CHECKSUM = ".md5";
    private static final Pattern FORM = Pattern.compile(
            "(.+_GAR-ENT_Complet_([0-9]{8}_[0-9]{6})_(1D|2D))_(Etab|Eleve|Enseignant|Groupe|RespAff)_([0-9]{4})\\.xml");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Nothing when it is not the name of such a file. */
    public static Optional<GarFileName> parse(String file) {
        return FORM.matcher(file)
                .results()
                .filter(name -> name.group().equals(file) && isMoment(name.group(2)))
                .map(GarFileName::of)
                .findFirst();
    }

    private static boolean isMoment(String text) {
        try {
            LocalDateTime.parse(text, MOMENT);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static GarFileName of(MatchResult name) {
        return new GarFileName(
                name.group(1),
                named(GarDegree.values(), GarDegree::code, name.group(3)),
                named(GarPart.values(), GarPart::code, name.group(4)),
                Integer.parseInt(name.group(5)));
    }

    private static <E> E named(E[] all, Function<E, String> code, String text) {
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The part of the name that all files of an export have. */
    static String export(String ent, LocalDateTime at, GarDegree degree) {
        return "%s_GAR-ENT_Complet_%s_%s".formatted(ent, MOMENT.format(at), degree.code());
    }

    /** The whole name. */
    public String file() {
        return "%s_%s_%04d%s".formatted(export, part.code(), number, XML);
    }

    /** The form of the names of a part, for people. */
    public static String form(String export, GarPart part) {
        return export + "_" + part.code() + "_nnnn" + XML;
    }

    public static String archive(String export) {
        return export + ARCHIVE;
    }

    /** The name of the file with the MD5 of the archive. */
    public static String checksum(String export) {
        return export + CHECKSUM;
    }

    /** In small letters or not: {@code .XML} is no good name, and no other kind of file. */
    public static boolean isXml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(XML);
    }

    public static boolean isArchive(String name) {
        return name.endsWith(ARCHIVE);
    }
}
