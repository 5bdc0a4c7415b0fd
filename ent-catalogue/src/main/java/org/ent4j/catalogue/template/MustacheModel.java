package org.ent4j.catalogue.template;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.catalogue.mailing.LetterModel;

/** A compiled model, once for texts and once for pages. */
final class MustacheModel implements LetterModel {

    /** Before the name of a field that is asked for, not written. */
    static final char CONDITION = '?';

    private final Template text;
    private final Template page;
    private final Set<String> fields;

    private MustacheModel(Template text, Template page, Set<String> fields) {
        this.text = text;
        this.page = page;
        this.fields = Collections.unmodifiableSet(fields);
    }

    static MustacheModel of(String model, Set<String> fields) {
        return new MustacheModel(
                Mustache.compiler().withEscaper(Escapers.NONE).compile(model),
                Mustache.compiler().withEscaper(Escapers.HTML).compile(Escapers.HTML.escape(model)),
                fields);
    }

    /** What the template asks for, and what of it was blank. */
    private record Values(Map<String, String> values, Set<String> missing) implements Mustache.CustomContext {

        @Override
        public Object get(String name) {
            if (name.charAt(0) == CONDITION) {
                return !value(name.substring(1)).isBlank();
            }
            if (value(name).isBlank()) {
                missing.add(name);
            }
            return value(name);
        }

        private String value(String name) {
            return Optional.ofNullable(values.get(name)).orElse("");
        }
    }

    @Override
    public Set<String> fields() {
        return fields;
    }

    @Override
    public List<String> missing(Map<String, String> values) {
        var missing = new TreeSet<String>();
        text.execute(new Values(values, missing));
        return List.copyOf(missing);
    }

    @Override
    public String text(Map<String, String> values) {
        return text.execute(new Values(values, new TreeSet<>()));
    }

    @Override
    public String escaped(Map<String, String> values) {
        return page.execute(new Values(values, new TreeSet<>()));
    }
}
