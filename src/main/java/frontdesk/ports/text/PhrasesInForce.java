package frontdesk.ports.text;

import frontdesk.domain.messaging.TextPhrases;

/** The phrases by which texts are read, as analysts have last published them. */
public interface PhrasesInForce {
    TextPhrases now();
}
