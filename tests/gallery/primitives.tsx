import { useState } from 'react';
import { Ago } from '../../components/ui/ago';
import { Banner } from '../../components/ui/banner';
import { Button, IconButton } from '../../components/ui/button';
import { Chip } from '../../components/ui/chip';
import { Combobox } from '../../components/ui/combobox';
import { Dialog } from '../../components/ui/dialog';
import { Fold } from '../../components/ui/fold';
import { Kbd } from '../../components/ui/kbd';
import { Menu } from '../../components/ui/menu';
import { Progress } from '../../components/ui/progress';
import { Switch } from '../../components/ui/switch';
import { TextArea, TextField } from '../../components/ui/text-field';
import { Tooltip } from '../../components/ui/tooltip';
import { UndoBar } from '../../components/ui/undo-bar';
import { NOW } from './people';

/** Every primitive once, with the states that matter. */
export function Primitives() {
  const [on, setOn] = useState(true);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const people = ['Dana Whitfield', 'Raj Patel', 'Lena Fischer'].map((label) => ({
    id: label,
    label,
    detail: 'Northfield',
  }));
  return (
    <main
      style={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 16,
        padding: 20,
        justifyItems: 'start',
        overflow: 'hidden',
      }}
    >
      <h1>Primitives</h1>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button look="main">Save Dana</Button>
        <Button>Try again</Button>
        <Button look="serious">Delete</Button>
        <Button look="quiet" icon="check">
          Asked
        </Button>
        <Button look="main" busy>
          Saving…
        </Button>
        <IconButton icon="cross" label="Close" />
        <Menu
          trigger={<Button>Open a menu</Button>}
          items={[
            { id: 'a', label: 'Kept', chosen: true },
            { id: 'b', label: 'Late' },
            { id: 'c', label: 'Never', apart: true },
          ]}
          onChoose={() => {}}
        />
        <Tooltip words="Some words more">
          <Button>Hover me</Button>
        </Tooltip>
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      </div>
      <div style={{ display: 'grid', gap: 12, width: '100%' }}>
        <TextField label="Name" defaultValue="Dana Whitfield" hint="As they write it themselves." />
        <TextField
          label="Web address"
          defaultValue="htp:/mail"
          error="That is no address. Try https://mail.example.com"
        />
        <TextArea label="Note" placeholder="Note anything…" />
        <Combobox
          label="Who"
          choices={people.filter((row) => row.label.toLowerCase().includes(typed.toLowerCase()))}
          typed={typed}
          onType={setTyped}
          onChoose={(choice) => setTyped(choice.label)}
          empty="Nobody by that name"
        />
        <Switch label="Gmail" about="Reads the thread you are looking at." on={on} onChange={setOn} />
        <Switch label="Outlook" on={false} onChange={() => {}} disabled />
        <Progress label="Importing" value={0.4} detail="12,000 of 30,000" />
        <Progress label="Reading the file" />
        <Banner title="Backed up on Tuesday">Seven files are kept.</Banner>
        <Banner tone="warn" title="No backup for 9 days" actions={<Button>Back up now</Button>} />
        <Banner tone="serious" title="The disk is full">
          What you typed stays in its field.
        </Banner>
        <UndoBar words="Marked as kept." undoLabel="Undo" closeLabel="Close" onUndo={() => {}} onClose={() => {}} />
        <Fold title="Facts" count={12}>
          <p>Inside</p>
        </Fold>
      </div>
      <div style={{ display: 'flex', gap: 8 }}>
        <Chip kind="family" onClick={() => {}}>
          twin girls 12
        </Chip>
        <Chip look="guess">likes short mails</Chip>
        <Chip kind="date" look="warn">
          Friday
        </Chip>
        <Kbd>?</Kbd> <Ago at={NOW - 9 * 86_400_000} now={NOW} />
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Join two people?"
        closeLabel="Close"
        about="You can take it back at any time."
        actions={<Button look="main">Join</Button>}
      />
    </main>
  );
}
