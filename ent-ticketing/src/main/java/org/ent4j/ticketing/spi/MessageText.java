package org.ent4j.ticketing.spi;

import java.util.function.Function;
import org.ent4j.ticketing.exchange.Message;

/** How messages are written between platforms that know events: each as one JSON object. */
public interface MessageText {

    String write(Message message);

    /** @throws IllegalArgumentException when it is no message */
    Message read(String text);

    static MessageText of(Function<Message, String> write, Function<String, Message> read) {
        return new MessageText() {
            @Override
            public String write(Message message) {
                return write.apply(message);
            }

            @Override
            public Message read(String text) {
                return read.apply(text);
            }
        };
    }
}
