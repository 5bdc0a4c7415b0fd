package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The export of another day, made of one: some people are gone, some have another town, some rows lack a name,
 * some guardians are gone of whom a pupil speaks, the first of the staff are in a second file too, and a school is gone.
 */
final class NextDay {

    private static final Pattern ROW = Pattern.compile("(?s)<addRequest>.*?</addRequest>\n?");

    private NextDay() {}

    /** @param shift another one leaves out others */
    static Academie of(Academie before, Path folder, int shift) {
        try {
            Files.createDirectories(folder.resolve("aaf"));
            try (var files = Files.list(before.aaf())) {
                for (var file : files.sorted().toList()) {
                    Files.writeString(folder.resolve("aaf").resolve(file.getFileName()), next(file, shift));
                }
            }
            again(before, folder);
            return new Academie(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String next(Path file, int shift) throws IOException {
        var text = Files.readString(file);
        var isOfPeople = file.toString().matches(".*(Eleve|PersRelEleve|PersEducNat)_.*");
        var number = new int[] {shift};
        if (isOfPeople) {
            return ROW.matcher(text).replaceAll(row -> next(row.group(), number[0]++));
        }
        return file.toString().contains("EtabEducNat") && shift == 0 ? withoutTheLast(text) : text;
    }

    /** The last school is gone, and another one has another name. */
    private static String withoutTheLast(String text) {
        var last = text.lastIndexOf("<addRequest>");
        var rest = text.substring(0, last) + "</ficAlimMENESR>\n";
        return rest.replaceFirst("(<attr name=\"ENTStructureNomCourant\"><value>)[^<]*", "$1COLLEGE RENOMME");
    }

    private static String next(String row, int number) {
        var quoted = row.replace("$", "\\$");
        if (number % 31 == 3) {
            return "";
        }
        if (number % 29 == 5) {
            return quoted.replaceAll("(<attr name=\"ENTPersonVille\"><value>)[^<]*", "$1Ailleurs");
        }
        if (number % 37 == 7) {
            return quoted.replaceAll("<attr name=\"sn\"><value>[^<]*</value></attr>", "");
        }
        return quoted;
    }

    private static void again(Academie before, Path folder) throws IOException {
        var staff = before.files("PersEducNat").get(0);
        var text = Files.readString(staff);
        var rows = new ArrayList<String>();
        var found = ROW.matcher(text);
        while (rows.size() < 4 && found.find()) {
            rows.add(found.group());
        }
        var head = text.substring(0, text.indexOf("<addRequest>"));
        var name = staff.getFileName().toString().replace("_0000.xml", "_0009.xml");
        Files.writeString(
                folder.resolve("aaf").resolve(name), head + String.join("", List.copyOf(rows)) + "</ficAlimMENESR>\n");
    }
}
