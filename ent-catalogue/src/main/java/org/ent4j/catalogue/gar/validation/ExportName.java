package org.ent4j.catalogue.gar.validation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * The name of a file of an export: {@code {idENT}_GAR-ENT_Complet_{yyyyMMdd_HHmmss}_{2D|1D}_{part}_{nnnn}.xml}.
 *
 * @param export what it shares with the other files and with the archive
 * @param number from 0
 */
public record ExportName(String file, String export, GarDegree degree, GarPart part, int number) {

    static final Comparator<ExportName> ORDER =
            Comparator.<ExportName, GarPart>comparing(ExportName::part).thenComparingInt(ExportName::number);

    private static final Pattern FORM = Pattern.compile(
            "(.+_GAR-ENT_Complet_([0-9]{8}_[0-9]{6})_(1D|2D))_(Etab|Eleve|Enseignant|Groupe|RespAff)_([0-9]{4})\\.xml");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** Nothing when it is not the name of such a file. */
    public static Optional<ExportName> parse(String file) {
        return FORM.matcher(file)
                .results()
                .filter(name -> name.group().equals(file) && isMoment(name.group(2)))
                .map(name -> of(file, name))
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

    private static ExportName of(String file, MatchResult name) {
        return new ExportName(
                file, name.group(1), degree(name.group(3)), part(name.group(4)), Integer.parseInt(name.group(5)));
    }

    private static GarDegree degree(String code) {
        return code.equals(GarDegree.FIRST.code()) ? GarDegree.FIRST : GarDegree.SECOND;
    }

    private static GarPart part(String code) {
        return Arrays.stream(GarPart.values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
