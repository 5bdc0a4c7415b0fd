package org.ent4j.examples.cli.evaluation;

import java.util.List;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.CodeMatiere;

/** A subject of the class in a file of bulletins: what is the same for all pupils. */
record TaughtSubject(String id, CodeMatiere code, String label, List<String> teachers, List<String> elements) {

    static TaughtSubject of(JsonInput json) {
        json.onlyFields("id", "code", "label", "teachers", "elements");
        return new TaughtSubject(
                json.child("id").parsed(BulletinFile.filled(), "maths"),
                json.child("code").parsed(CodeMatiere::new, "061300"),
                json.child("label").parsed(BulletinFile.filled(), "Mathématiques"),
                json.find("teachers").map(BulletinFile::texts).orElse(List.of()),
                json.find("elements").map(BulletinFile::texts).orElse(List.of()));
    }
}
