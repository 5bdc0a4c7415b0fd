package org.ent4j.examples.portal.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.ent4j.examples.portal.testing.Someone;
import org.jsoup.nodes.Element;

/** A teacher opens the roll of one of his lessons of the day, says something of a pupil, and sends it as a whole. */
final class RollCalling {

    /** The page of the day's lessons. */
    static final String DAY = "/seances";

    private final Someone teacher;

    RollCalling(Someone teacher) {
        this.teacher = teacher;
    }

    /** Ready to be sent; nothing for whoever has no lesson to call. */
    Optional<Supplier<Someone.Answer>> next(Random random) {
        var lessons = teacher.get(DAY).html().select("a.button[href^=/appel/]").eachAttr("href");
        return lessons.isEmpty() ? Optional.empty() : form(lessons.get(random.nextInt(lessons.size())), random);
    }

    private Optional<Supplier<Someone.Answer>> form(String lesson, Random random) {
        var sheet = teacher.get(lesson)
                .html()
                .select("form[method=post][action=" + lesson + "]")
                .first();
        return Optional.ofNullable(sheet).map(form -> () -> teacher.sendOnly(form, change(form, random)));
    }

    /** Two teachers of a lesson call its roll at once: the second one is shown what the first has said, and asked again. */
    static boolean isMetBySomebodyElse(Someone.Answer answer) {
        return answer.status() == 422
                && answer.path().startsWith("/appel/")
                && answer.html().select(".notice.refused").text().contains("entre-temps");
    }

    /** Another mark for one pupil. */
    private static Map<String, Object> change(Element form, Random random) {
        var said = new LinkedHashMap<String, Object>();
        var marks = form.select("input[type=radio]").eachAttr("name").stream()
                .distinct()
                .toList();
        if (!marks.isEmpty()) {
            var pupil = marks.get(random.nextInt(marks.size()));
            List<String> values =
                    form.select("input[type=radio][name='%s']".formatted(pupil)).eachAttr("value");
            said.put(pupil, values.get(random.nextInt(Math.min(2, values.size()))));
        }
        return said;
    }
}
