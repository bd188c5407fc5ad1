Feature: Text-ahead callback
  Somebody asks to be called back. Where they want it, a text asks first whether they are free in the next 30 minutes.
  Nobody is texted more than twice, at night, or against their will, and whoever says yes is called.

  Officers call back Monday to Friday from 7:00 to 18:30 in Washington, except on federal holidays.

  Background:
    Given it is Tuesday 10:00

  Rule: A yes is called within 30 minutes

    Scenario: The customer is free
      When the customer asks for a call with a text ahead
      Then the customer has got one text
      And the last text says "Are you free in the next 30 minutes? Reply YES or NO."
      And the request is "waiting for customer"
      When the customer replies "Yes please!" after 20 minutes
      Then the officer has the task "Call the customer" due Tuesday 10:50
      And the task "Call the customer" shows "Yes please!"
      When the officer completes "Call the customer" with
        | How did the call go? | I spoke with the customer |
        | Note                 | Explained the status.     |
      Then the outcome is "customer reached"
      And the request is "completed"
      And the customer has got one text

    Scenario: A yes that comes late
      When the customer asks for a call with a text ahead
      And the customer replies "Sí" after 3 hours
      Then the officer has the task "Call the customer"
      And the customer has got one text

    Scenario: A yes in the evening
      When the customer asks for a call with a text ahead
      And it is Tuesday 22:00
      And the customer replies "yes"
      Then the officer has the task "Call the customer" due Wednesday 7:30

    Scenario: The call is late
      When the customer asks for a call with a text ahead
      And the customer replies "yes"
      Then the officer has the task "Call the customer"
      When 31 minutes pass
      Then the task "Call the customer" has risen in the list
      And the supervisor finds the task "Call the customer" on the list "Late calls"
      And the last text says "running late"
      And the course of the request tells "Our call is late"

  Rule: We ask twice, and wait an hour each time

    Scenario: The customer is busy
      When the customer asks for a call with a text ahead
      And the customer replies "No, not now"
      And it is Wednesday 8:59
      Then the customer has got one text
      When it is Wednesday 9:01
      Then the customer has got two texts
      When the customer replies "1"
      Then the officer has the task "Call the customer"

    Scenario: No answer
      When the customer asks for a call with a text ahead
      And it is Wednesday 9:01
      Then the customer has got two texts
      When one hour passes
      Then the customer has got three texts
      And the last text says "You can ask again"
      And the outcome is "no reply"
      And the officer has no task "Call the customer"

    Scenario: A second no
      When the customer asks for a call with a text ahead
      And the customer replies "2"
      And it is Wednesday 9:01
      And the customer replies "n."
      Then the outcome is "declined"
      And the customer has got two texts

    Scenario: A reply that is neither yes nor no
      When the customer asks for a call with a text ahead
      And the customer replies "who is this" after 40 minutes
      Then the customer has got two texts
      And the last text says "we did not understand"
      When the customer replies "what???"
      Then the customer has got two texts
      When it is Wednesday 9:01
      Then the customer has got three texts
      When the customer replies "hm"
      Then the customer has got four texts
      When the customer replies "ok"
      Then the officer has the task "Call the customer"

    Scenario: Words that no machine understands
      When the customer asks for a call with a text ahead
      And the customer replies "yes but in an hour, I am driving"
      Then the last text says "we did not understand"
      When it is Wednesday 9:01
      And one hour passes
      Then the officer has the task "Read the replies"
      And the task "Read the replies" shows "I am driving"
      And the customer has got three texts
      When the officer completes "Read the replies" with
        | What do they mean? | It is not clear; I call |
      Then the officer has the task "Call the customer"

    Scenario: An officer reads a no
      When the customer asks for a call with a text ahead
      And the customer replies "I am in class till five"
      And it is Wednesday 9:01
      And one hour passes
      And the officer completes "Read the replies" with
        | What do they mean? | No, they want no call now |
      Then the outcome is "declined"

    Scenario: A yes after the end
      When the customer asks for a call with a text ahead
      And the customer replies "no"
      And it is Wednesday 9:01
      And the customer replies "no"
      And the customer replies "yes"
      And the customer replies "yes!"
      Then the customer has got three texts
      And the last text says "already closed"

  Rule: Nobody is texted who does not want it or cannot get it, and the call comes all the same

    Scenario: No text is wanted
      When the customer asks for a call without a text
      Then the officer has the task "Call the customer" due Tuesday 14:00
      When the officer completes "Call the customer" with
        | How did the call go? | I left a message |
      Then the outcome is "customer not reached"
      And the customer has got no text

    Scenario: STOP
      When the customer asks for a call with a text ahead
      And the customer replies "STOP"
      Then the customer has got two texts
      And the last text says "no more texts"
      And the officer has the task "Call the customer"
      When the officer completes "Call the customer" with
        | How did the call go? | I spoke with the customer |
      And the customer asks for a call with a text ahead
      Then the officer has the task "Call the customer"
      And the customer has got two texts

    Scenario: The wrong person
      When the customer asks for a call with a text ahead
      And the customer replies "wrong number"
      Then the officer has the task "Read the replies"
      And the task "Read the replies" shows "wrong number"
      And the officer has no task "Call the customer"
      When the officer completes "Read the replies" with
        | What do they mean? | The number is somebody else's   |
        | Note               | Wrote to the address on file.   |
      Then the outcome is "customer not reached"
      And the customer has got one text

    Scenario: Neither text arrives for now
      When the customer asks for a call with a text ahead
      And the last text does not arrive for now
      And it is Wednesday 9:01
      And the last text does not arrive for now
      And one hour passes
      Then the officer has the task "Call the customer"
      And the customer has got two texts

    Scenario: The text does not arrive
      When the customer asks for a call with a text ahead
      And the last text comes back as undeliverable
      Then the officer has the task "Call the customer"

    Scenario: A phone that takes no texts
      Given the customer's phone takes no texts
      When the customer asks for a call with a text ahead
      Then the officer has the task "Call the customer"
      And the task "Call the customer" shows "A text could not be sent"
      And the customer has got no text
      When the officer completes "Call the customer" with
        | How did the call go? | I spoke with the customer |
      Then the outcome is "customer reached"

  Rule: Nobody is texted at an hour at which a call could not follow, or at night

    Scenario: After five
      Given it is Tuesday 17:05
      When the customer asks for a call with a text ahead
      And it is Wednesday 7:59
      Then the customer has got no text
      When it is Wednesday 8:01
      Then the customer has got one text

    Scenario: At the weekend
      Given it is Friday 18:00
      When the customer asks for a call with a text ahead
      And it is Monday 7:59
      Then the customer has got no text
      When it is Monday 8:01
      Then the customer has got one text

    Scenario: Honolulu
      Given it is Wednesday 7:30
      And the customer's phone is from Honolulu
      When the customer asks for a call with a text ahead
      And it is Wednesday 12:59
      Then the customer has got no text
      When it is Wednesday 14:01
      Then the customer has got one text

    Scenario: An unclear reply at night
      When the customer asks for a call with a text ahead
      And it is Tuesday 23:00
      And the customer replies "who is this"
      Then the customer has got one text

  Rule: A call that nobody answers is tried once more

    Scenario: Nobody answers twice
      When the customer asks for a call with a text ahead
      And the customer replies "yes"
      And the officer completes "Call the customer" with
        | How did the call go? | Nobody answered |
      Then the officer has no task "Call the customer"
      When 31 minutes pass
      And the officer completes "Call the customer" with
        | How did the call go? | Nobody answered |
      Then the outcome is "customer not reached"
      And the last text says "called you twice"

  Rule: The customer may withdraw at any time

    Scenario: Withdrawn while we wait for an answer
      When the customer asks for a call with a text ahead
      And the customer withdraws the request
      Then the outcome is "withdrawn"
      When 2 days pass
      Then the customer has got one text
      And the officer has no task "Call the customer"
