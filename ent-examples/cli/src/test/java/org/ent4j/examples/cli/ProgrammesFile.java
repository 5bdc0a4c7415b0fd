package org.ent4j.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sample's sts_emp file with programmes of sixième and others, one of which has no hours that can be read. */
final class ProgrammesFile {

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Pattern MEF = Pattern.compile("<MEF CODE=\"([0-9A-Z]{11})\"");

    private ProgrammesFile() {}

    static Path of(Path stsEmp, Path folder) throws IOException {
        var text = Files.readString(stsEmp, LATIN_9);
        var programmes = MEF.matcher(text)
                .results()
                .map(match -> match.group(1))
                .map(mef -> programme(mef, "020700", "S", "4.50")
                        + programme(mef, "061300", "S", "9,50")
                        + programme(mef, "020300", "F", "2"))
                .collect(Collectors.joining());
        var bad = programme("10010012110", "030201", "S", "quatre");
        return Files.writeString(
                folder.resolve("sts_emp.xml"),
                text.replace("</NOMENCLATURES>", "<PROGRAMMES>" + programmes + bad + "</PROGRAMMES></NOMENCLATURES>"),
                LATIN_9);
    }

    private static String programme(String mef, String subject, String modalite, String hours) {
        return ("<PROGRAMME><CODE_MEF>%s</CODE_MEF><CODE_MATIERE>%s</CODE_MATIERE>"
                        + "<CODE_MODALITE_ELECT>%s</CODE_MODALITE_ELECT><HORAIRE>%s</HORAIRE></PROGRAMME>")
                .formatted(mef, subject, modalite, hours);
    }
}
