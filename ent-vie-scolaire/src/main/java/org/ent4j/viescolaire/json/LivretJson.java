package org.ent4j.viescolaire.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.ent4j.model.json.StrictJson;
import org.ent4j.model.json.UnreadableJson;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;

/**
 * What is to be written into a file of the LSU, as JSON: {@code {"file": {…}, "departures": {"EL_1": "2026-11-30"}}}. Names
 * are those of the domain; what is not there is left out. A name that is not known is refused, so that nothing is lost
 * because it was misspelt.
 */
public final class LivretJson {

    private static final StrictJson JSON = StrictJson.of(OwnForms.module());

    private LivretJson() {}

    /** Writes on lines of their own; the stream is closed. */
    public static void write(LsuDossier dossier, OutputStream out) throws IOException {
        JSON.write(dossier, out);
    }

    /** The same for the first degree, whose JSON is the file itself. */
    public static void write(PrimaryFile file, OutputStream out) throws IOException {
        JSON.write(file, out);
    }

    /**
     * What the JSON says.
     *
     * @throws UnreadableJson when it is no JSON, or something in it is missing, misspelt or not understood
     */
    public static LsuDossier read(InputStream in) throws IOException {
        return JSON.read(in, LsuDossier.class);
    }

    /** The same for the first degree. */
    public static PrimaryFile readPrimary(InputStream in) throws IOException {
        return JSON.read(in, PrimaryFile.class);
    }
}
