package org.ent4j.examples.cli.evaluation;

import java.util.List;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;

/** A subject of the class in the file of a conseil: that of a group may have the code of another. */
record CouncilSubject(String id, CodeMatiere code, String label, List<PersonId> teachers) {

    static CouncilSubject of(JsonInput json) {
        json.onlyFields("id", "code", "label", "teachers");
        return new CouncilSubject(
                json.child("id").text("maths"),
                json.child("code").parsed(CodeMatiere::new, "061300"),
                json.child("label").text("Mathématiques"),
                CouncilFile.people(json, "teachers"));
    }

    /** A code has one name on the screen. */
    void requireOneLabel(CouncilSubject other, JsonInput json) {
        if (code.equals(other.code) && !label.equals(other.label)) {
            throw json.child("label").unusable("\"" + label + "\"");
        }
    }
}
