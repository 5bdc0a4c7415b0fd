package org.ent4j.examples.cli.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Answer;

/** What is said of the steps of a school. */
final class MarksView {

    private MarksView() {}

    static Answer answer(Kept<RentreeMarks> kept, List<String> lines) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", kept.value().school().value());
        json.put("year", kept.value().year().toString());
        json.put("version", kept.version());
        var marks = new TreeMap<String, Object>();
        kept.value().marks().forEach((step, mark) -> marks.put(step.name(), ChecklistView.json(mark)));
        json.put("marks", marks);
        return Answer.done(json, lines);
    }
}
