'use strict';
(function () {
  /** Sends cells one batch after the other, so that what was typed later is never overtaken. */
  function Sender(place) {
    this.place = place;
    this.queue = Promise.resolve();
  }

  Sender.prototype.send = function (marks, reason) {
    var place = this.place;
    this.queue = this.queue.then(function () {
      return fetch(place.dataset.save, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        credentials: 'same-origin',
        body: JSON.stringify({ course: Number(place.dataset.course), reason: reason, marks: marks() })
      }).then(function (response) {
        var told = response.headers.get('Content-Type') || '';
        if (told.indexOf('application/json') !== 0) {
          throw new Error(String(response.status));
        }
        return response.json();
      });
    });
    var answer = this.queue;
    this.queue = this.queue.catch(function () { });
    return answer;
  };

  function reason() {
    var field = document.getElementById('reason');
    return field ? field.value : '';
  }

  function plain(text) {
    var number = (text || '').trim().replace(',', '.');
    return number !== '' && isFinite(number) ? String(Number(number)) : number;
  }

  function tell(text) {
    document.getElementById('told').textContent = text;
  }

  /** How a listener stands now, as the server has counted it. */
  function show(row, answer) {
    var put = function (selector, text) {
      var found = row.querySelector(selector);
      if (found) {
        found.textContent = text;
      }
    };
    put('.sum .hours', answer.hours);
    put('.sum .percent', answer.percent);
    put('.lessons .small', answer.lessons);
    put('.day', answer.day);
    var status = row.querySelector('.ahead .status, .forecast');
    if (status) {
      status.textContent = answer.forecast;
      ['good', 'warn', 'bad'].forEach(function (tone) { status.classList.toggle(tone, tone === answer.tone); });
    }
  }

  function rowsShown(root, answer) {
    (answer.rows || []).forEach(function (one) {
      var row = root.querySelector('[data-e="' + one.e + '"]');
      if (row) {
        show(row, one);
      }
    });
  }

  /* The grid: cells, typing, arrows, a pasted block. */
  function Grid(place) {
    this.place = place;
    this.sender = new Sender(place);
    this.bad = document.getElementById('bad');
    this.button = document.getElementById('save');
  }

  Grid.prototype.cells = function () {
    return Array.prototype.slice.call(this.place.querySelectorAll('input.cell'));
  };

  function isUnsaved(cell) {
    return plain(cell.value) !== plain(cell.dataset.seen);
  }

  Grid.prototype.count = function () {
    var unsaved = this.cells().filter(isUnsaved);
    unsaved.forEach(function (cell) { cell.classList.add('unsaved'); });
    this.cells().filter(function (cell) { return !isUnsaved(cell); }).forEach(function (cell) { cell.classList.remove('unsaved'); });
    this.button.disabled = unsaved.length === 0;
    return unsaved;
  };

  Grid.prototype.save = function (cells) {
    var grid = this;
    if (cells.length === 0) {
      return;
    }
    tell(grid.place.dataset.saving);
    var sent = new Map();
    grid.sender.send(function () {
      return cells.map(function (cell) {
        sent.set(cell, cell.value);
        return { e: Number(cell.dataset.e), s: Number(cell.dataset.s), h: cell.value, seen: cell.dataset.seen || '' };
      });
    }, reason()).then(function (answer) {
      if (answer.refused) {
        grid.refused(cells, answer);
      } else {
        cells.forEach(function (cell) {
          cell.dataset.seen = plain(sent.get(cell));
          cell.classList.remove('bad');
          cell.removeAttribute('aria-invalid');
          cell.removeAttribute('title');
        });
        rowsShown(grid.place, answer);
        grid.list();
      }
      grid.count();
      tell(answer.message);
    }).catch(function () {
      grid.count();
      tell(grid.place.dataset.failed);
    });
  };

  Grid.prototype.refused = function (cells, answer) {
    var grid = this;
    cells.forEach(function (cell) { cell.classList.remove('bad'); cell.removeAttribute('aria-invalid'); });
    answer.refused.forEach(function (one) {
      var cell = grid.place.querySelector('input.cell[data-e="' + one.e + '"][data-s="' + one.s + '"]');
      if (!cell) {
        return;
      }
      cell.classList.add('bad');
      cell.setAttribute('aria-invalid', 'true');
      cell.title = (one.place || cell.getAttribute('aria-label')) + ': ' + one.text + (one.by ? ' ' + one.by : '');
      if (one.by) {
        cell.dataset.seen = one.stands;
      }
    });
    grid.list();
  };

  /** Every bad cell with its place and reasons; a press goes there. */
  Grid.prototype.list = function () {
    var bad = this.cells().filter(function (cell) { return cell.classList.contains('bad'); });
    this.bad.hidden = bad.length === 0;
    this.bad.replaceChildren.apply(this.bad, bad.map(function (cell) {
      var line = document.createElement('li');
      var there = document.createElement('button');
      there.type = 'button';
      there.textContent = cell.title;
      there.addEventListener('click', function () { cell.focus(); cell.select(); });
      line.appendChild(there);
      return line;
    }));
  };

  Grid.prototype.go = function (cell, down, right) {
    var at = cell.closest('td');
    var row = at.parentElement;
    var column = at.cellIndex;
    for (;;) {
      if (down) {
        row = down > 0 ? row.nextElementSibling : row.previousElementSibling;
      } else {
        column += right;
      }
      var next = row && row.cells[column];
      if (!next) {
        return;
      }
      var input = next.querySelector('input.cell');
      if (input) {
        input.focus();
        input.select();
        return;
      }
    }
  };

  Grid.prototype.key = function (event) {
    var cell = event.target;
    var whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    var moves = { ArrowDown: [1, 0], Enter: [event.shiftKey ? -1 : 1, 0], ArrowUp: [-1, 0] };
    if (whole || cell.selectionEnd === cell.value.length) {
      moves.ArrowRight = [0, 1];
    }
    if (whole || cell.selectionStart === 0) {
      moves.ArrowLeft = [0, -1];
    }
    if (event.key === 'Escape') {
      cell.value = cell.dataset.seen || '';
      cell.select();
      this.count();
    } else if (moves[event.key]) {
      event.preventDefault();
      this.go(cell, moves[event.key][0], moves[event.key][1]);
    }
  };

  Grid.prototype.paste = function (event) {
    var lines = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '').split('\n');
    if (lines.length < 2 && lines[0].indexOf('\t') < 0) {
      return;
    }
    event.preventDefault();
    var at = event.target.closest('td');
    var row = at.parentElement;
    var changed = [];
    lines.forEach(function (line) {
      line.split('\t').forEach(function (value, offset) {
        var place = row && row.cells[at.cellIndex + offset];
        var input = place && place.querySelector('input.cell');
        if (input && value.trim() !== '') {
          input.value = value.trim();
          if (isUnsaved(input)) {
            changed.push(input);
          }
        }
      });
      row = row && row.nextElementSibling;
    });
    this.count();
    this.save(changed);
  };

  Grid.prototype.begin = function () {
    var grid = this;
    if (!grid.button) {
      return;
    }
    grid.place.addEventListener('focusin', function (event) {
      if (event.target.matches('input.cell')) {
        event.target.select();
      }
    });
    grid.place.addEventListener('keydown', function (event) {
      if (event.target.matches('input.cell')) {
        grid.key(event);
      }
    });
    grid.place.addEventListener('paste', function (event) {
      if (event.target.matches('input.cell')) {
        grid.paste(event);
      }
    });
    grid.place.addEventListener('change', function (event) {
      if (event.target.matches('input.cell')) {
        grid.count();
        if (isUnsaved(event.target)) {
          grid.save([event.target]);
        }
      }
    });
    grid.button.addEventListener('click', function () { grid.save(grid.count()); });
    document.addEventListener('keydown', function (event) {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        if (document.activeElement) {
          document.activeElement.blur();
        }
        grid.save(grid.count());
      }
    });
    window.addEventListener('beforeunload', function (event) {
      if (grid.cells().some(isUnsaved)) {
        event.preventDefault();
      }
    });
  };

  /* One class on a phone: big choices, everybody present and then the exceptions. */
  function Marking(form) {
    this.form = form;
    this.sender = new Sender(form);
    this.people = Array.prototype.slice.call(form.querySelectorAll('.people li'));
  }

  function chosen(person) {
    var exact = person.querySelector('.hours');
    return exact ? plain(exact.value) : '';
  }

  function isChanged(person) {
    return chosen(person) !== plain(person.dataset.seen);
  }

  Marking.prototype.put = function (person, value) {
    person.querySelector('.hours').value = value;
    this.reflect(person);
  };

  /** The choice that the hours mean, and whether they wait to be saved. */
  Marking.prototype.reflect = function (person) {
    var value = chosen(person);
    person.querySelectorAll('input[type=radio]').forEach(function (choice) {
      choice.checked = value !== '' && plain(choice.value) === value;
    });
    person.classList.toggle('unsaved', isChanged(person));
    person.classList.toggle('open', value === '');
    this.count();
  };

  Marking.prototype.count = function () {
    var changed = this.people.filter(isChanged).length;
    var open = this.people.filter(function (person) { return chosen(person) === ''; }).length;
    document.getElementById('count').textContent = changed === 0 ? '' : '(' + changed + ')';
    document.getElementById('save').disabled = changed === 0;
    tell(open === 0 ? '' : this.form.dataset.left + ' ' + open);
  };

  Marking.prototype.go = function (person, down) {
    var next = this.people[this.people.indexOf(person) + down];
    var target = next || person;
    var choice = target.querySelector('input[type=radio]:checked') || target.querySelector('input[type=radio]');
    choice.focus();
    target.scrollIntoView({ block: 'nearest' });
  };

  Marking.prototype.key = function (event) {
    var person = event.target.closest('.people li');
    if (!person || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var typing = event.target.matches('.hours');
    var choices = { 1: '.present', 5: '.half', 0: '.absent' };
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter') {
      event.preventDefault();
      this.go(person, event.key === 'ArrowUp' ? -1 : 1);
    } else if (!typing && choices[event.key]) {
      event.preventDefault();
      this.put(person, person.querySelector(choices[event.key] + ' input').value);
      this.go(person, 1);
    }
  };

  Marking.prototype.save = function () {
    var marking = this;
    var changed = marking.people.filter(isChanged);
    if (changed.length === 0) {
      return;
    }
    tell(marking.form.dataset.saving);
    var sent = new Map();
    marking.sender.send(function () {
      return changed.map(function (person) {
        sent.set(person, chosen(person));
        return {
          e: Number(person.dataset.e),
          s: Number(marking.form.dataset.session),
          h: sent.get(person),
          seen: person.dataset.seen || ''
        };
      });
    }, reason()).then(function (answer) {
      marking.people.forEach(function (person) { person.querySelector('.wrong').hidden = true; });
      if (answer.refused) {
        answer.refused.forEach(function (one) {
          var person = marking.form.querySelector('li[data-e="' + one.e + '"]');
          var wrong = person.querySelector('.wrong');
          wrong.textContent = one.text + (one.by ? ' ' + one.by : '');
          wrong.hidden = false;
          if (one.by) {
            person.dataset.seen = one.stands;
          }
        });
        var first = marking.form.querySelector('li[data-e="' + answer.refused[0].e + '"]');
        first.scrollIntoView({ block: 'center' });
      } else {
        changed.forEach(function (person) { person.dataset.seen = sent.get(person); });
        rowsShown(marking.form, answer);
      }
      marking.people.forEach(function (person) { marking.reflect(person); });
      tell(answer.message);
    }).catch(function () {
      tell(marking.form.dataset.failed);
    });
  };

  Marking.prototype.begin = function () {
    var marking = this;
    var all = document.getElementById('allPresent');
    if (!all) {
      return;
    }
    marking.people.forEach(function (person) { marking.reflect(person); });
    all.addEventListener('click', function () {
      marking.people.filter(function (person) { return chosen(person) === ''; })
        .forEach(function (person) { marking.put(person, marking.form.dataset.whole); });
      marking.go(marking.people[0], 0);
    });
    marking.form.addEventListener('change', function (event) {
      var person = event.target.closest('.people li');
      if (event.target.type === 'radio') {
        marking.put(person, event.target.value);
      }
    });
    marking.form.addEventListener('input', function (event) {
      if (event.target.matches('.hours')) {
        marking.reflect(event.target.closest('.people li'));
      }
    });
    marking.form.addEventListener('keydown', function (event) { marking.key(event); });
    document.addEventListener('keydown', function (event) {
      if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's')) {
        event.preventDefault();
        marking.save();
      }
    });
    marking.form.addEventListener('submit', function (event) {
      event.preventDefault();
      marking.save();
    });
    window.addEventListener('beforeunload', function (event) {
      if (marking.people.some(isChanged)) {
        event.preventDefault();
      }
    });
  };

  document.addEventListener('DOMContentLoaded', function () {
    var grid = document.getElementById('register');
    var form = document.getElementById('marking');
    if (grid) {
      new Grid(grid).begin();
    }
    if (form) {
      new Marking(form).begin();
    }
    var print = document.getElementById('print');
    if (print) {
      print.addEventListener('click', function () { window.print(); });
    }
  });
})();
