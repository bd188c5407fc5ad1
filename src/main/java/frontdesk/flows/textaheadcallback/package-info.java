/**
 * The promise: a callback is announced by text first.
 *
 * <p>A person asks to be called back and says whether they want a text ahead. The text asks whether they are free in the
 * next 30 minutes; we wait an hour for the answer. Yes, and an officer calls within 30 minutes; no, or no answer, and
 * they are texted once more on the next business morning. After a second no or a second silent hour the request is
 * closed, and they are told how to ask again. Who wants no texts, or cannot get any, is simply called. An officer who
 * does not reach the person tries once more half an hour later. A promised call that is late rises in the officers' list,
 * the supervisor sees it, and the person is told. The person can withdraw at any time.
 *
 * <p>The story is drawn in {@code processes/text-ahead-callback/text-ahead-callback.bpmn}; how soon to call is a table
 * beside it.
 */
package frontdesk.flows.textaheadcallback;
